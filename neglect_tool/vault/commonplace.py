"""What is tried first by whoever guesses passphrases: words and runs that everybody thinks of."""

_WORDS = (
    "password passwort passphrase passcode letmein login admin master secret qwerty iloveyou trustno changeme "
    "default access monkey dragon shadow princess sunshine football rugby superman batman pokemon starwars "
    "liverpool everton arsenal chelsea tottenham rangers celtic united city england scotland wales london "
    "manchester charlie jessica daniel michael jordan thomas ashley nicole hannah george summer winter autumn "
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday computer internet google hello silver flower tigger buster bailey killer "
    "hunter ginger cookie love baby angel lovely freedom whatever nothing neglect safeguarding safeguard social "
    "worker council children child family families visits visit vault assessment team work christmas birthday"
)
COMMON = (
    *_WORDS.split(),
    "correct horse battery staple", "correcthorsebatterystaple", "to be or not to be", "once upon a time",
    "happy birthday to you", "god save the king", "god save the queen", "keep calm and carry on", "open sesame",
    "may the force be with you", "you shall not pass", "the cat sat on the mat", "mary had a little lamb",
    "twinkle twinkle little star", "the quick brown fox", "jumps over the lazy dog", "all you need is love",
    "row row row your boat", "humpty dumpty sat on a wall", "never walk alone", "i love you", "let me in",
)  # fmt: skip
"""Passphrases, and parts of them, in small letters."""

_LITTLE = (
    "a i an am as at be by do go he if in is it me my no of on or so to up us we and are but can did for get has had "
    "her him his how its let may not now one our out she the too two was who why you all any been from have into just "
    "like more much some than that them then they this very were what when will with your"
)
LITTLE = frozenset(_LITTLE.split())
"""Words that carry a sentence and hide nothing."""

RUNS = (
    "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm", "!\"£$%^&*()",
)  # fmt: skip
"""Keys that lie side by side, and the alphabet; they are tried backwards too."""

DISGUISES = str.maketrans("@4301!5$78", "aaeoiisstb")
"""Signs that stand for letters; everybody thinks of them."""
