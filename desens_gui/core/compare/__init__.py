"""What differs: a plan from its protocol, protocols from each other; and how one is found."""
