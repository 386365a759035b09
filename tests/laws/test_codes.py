"""What a code says is read back, and any one slip in it is found."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desens_gui.core.ground.refusal import Refused
from desens_gui.core.rules.record import how_many, record_of
from desens_gui.core.rules.site import Gs1
from desens_gui.documents.codes import (
    Container,
    ContainerKind,
    Marked,
    check_character,
    content,
    encoded,
    gtin_check_digit,
    parse,
)
from desens_gui.documents.symbols import data_matrix

KINDS: tuple[ContainerKind, ...] = ("solution", "tablet", "dose")
CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
HOUSE = Gs1(company_prefix="0614141", item_reference="00001")

records = st.integers(0, how_many() - 1).map(record_of)
containers = st.builds(Container, st.sampled_from(KINDS), st.integers(1, 999))


@given(records, containers)
def test_a_code_is_read_back(record: str, container: Container) -> None:
    text = content(record, container)
    assert len(text) == 15
    assert parse(text) == Marked(record, container)


@given(records, containers, st.integers(1, 99))
def test_a_code_of_gs1_is_read_back(record: str, container: Container, piece: int) -> None:
    code = encoded(record, container, HOUSE, piece=piece, pieces=99)
    assert code.text.startswith(f"(8006)00614141000012{piece:02}99(21)")
    assert parse(code.text) == Marked(record, container)


@given(records, containers)
def test_any_one_wrong_character_and_any_two_that_changed_places_are_found(record: str, container: Container) -> None:
    text = content(record, container)
    for at, right in enumerate(text):
        for wrong in CHARACTERS.replace(right, ""):
            with pytest.raises(Refused):
                parse(text[:at] + wrong + text[at + 1 :])
    for one, other in combinations(range(len(text)), 2):
        if text[one] != text[other]:
            swapped = list(text)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            with pytest.raises(Refused):
                parse("".join(swapped))


@given(st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=14, max_size=14))
def test_the_check_alone_finds_them_whatever_the_characters_are(text: str) -> None:
    """The laws hold for the check itself, not only because a letter in a digit's place is refused."""
    whole = text + check_character(text)

    def fits(chars: str) -> bool:
        return check_character(chars[:-1]) == chars[-1]

    assert fits(whole)
    for at, right in enumerate(whole):
        possible = CHARACTERS if at == len(text) else CHARACTERS.replace("*", "")
        assert not any(fits(whole[:at] + wrong + whole[at + 1 :]) for wrong in possible.replace(right, ""))
    for one, other in combinations(range(14), 2):
        if whole[one] != whole[other]:
            swapped = list(whole)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            assert not fits("".join(swapped))


def test_the_check_is_that_of_blood_donations() -> None:
    """The example of ISBT 128: donation G1234 98 654321 has the check character H."""
    assert check_character("G123498654321") == "H"


def test_a_gtin_has_the_check_digit_of_gs1() -> None:
    """Published examples: 1 06 14141 00041 5, a GTIN-14, and 629 1041 50021 3, of GS1's own page on check digits."""
    assert gtin_check_digit("1061414100041") == "5"
    assert gtin_check_digit("0629104150021") == "3"


def test_a_trade_item_number_with_a_wrong_digit_is_found() -> None:
    text = encoded("K3QXM2P7T4", Container("solution", 3), HOUSE, piece=3, pieces=4).text
    with pytest.raises(Refused, match="check digit of the trade item number"):
        parse(text.replace("00614141000012", "00614141000013"))


def test_more_labels_than_can_be_counted_are_told_by_their_serial_number_alone() -> None:
    text = encoded("K3QXM2P7T4", Container("dose", 100), HOUSE, piece=100, pieces=120).text
    assert text.startswith("(01)00614141000012(21)")
    assert parse(text).container == Container("dose", 100)


@pytest.mark.parametrize(
    "text",
    ["", "4006381333931", "K3QXM2P7T4B003", "K3QXM2P7T4X0035", "(01)006141410000120304(21)K3QXM2P7T4B003H", "]d1"],
)
def test_the_code_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="is not the code of a label"):
        parse(text)


def test_a_plain_code_fits_sixteen_squares_and_one_of_gs1_twenty_two() -> None:
    code = encoded("K3QXM2P7T4", Container("solution", 3), HOUSE, piece=3, pieces=4)
    assert len(data_matrix(content("K3QXM2P7T4", Container("solution", 3)), gs1=False)) == 16
    assert len(data_matrix(code.text, gs1=True)) == 22
