"""Input that cannot be used: one clear sentence, and the place where it was typed."""

from desens_gui.core.ground.texts import Text


class Refused(ValueError):
    """Raised for input that cannot be used.

    `text` and `values` make the sentence in any language (`words.Words.say`); `where` names the place: an option
    (`--dose`), a file with its line, or the path of a field (`solutions 3, volume`); empty when not known yet.
    """

    def __init__(self, text: Text, where: str = "", **values: object) -> None:
        """Keep the sentence apart from its values, so that a front end can say it in its own language."""
        super().__init__(text.source)
        self.text = text
        self.where = where
        self.values = values

    def at(self, where: str) -> "Refused":
        """Return the same refusal with a place, unless it already has one, which is the more exact."""
        return self if self.where else Refused(self.text, where, **self.values)

    def __str__(self) -> str:
        """Return the English sentence for a log or a test, its place in front; values as Python shows them."""
        values = {name: value.source if isinstance(value, Text) else str(value) for name, value in self.values.items()}
        sentence = self.text.source.format_map(values)
        return f"{self.where}: {sentence}" if self.where else sentence
