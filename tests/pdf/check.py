"""Checks the specimens (crates/pdf/examples/specimens) by programs that are not ours.

    python check.py FOLDER [--all]

- page-validation: PDF/A-3a and PDF/UA-1, every rule.
- poppler's pdfinfo: the words of the structure tree, in its order, are those that the document was
  made of (NAME.txt), and no others.
- poppler's pdftotext: every word lies within the page's margins, and no two lie on each other.

Without `--all` the words of the longest files are compared in one language only: pdfinfo takes its
time for them.

The last line is that of Rust's own tests, so that both are counted in the same way.
"""

import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import page

PROFILES = [page.ValidationProfile.PDF_A_3A, page.ValidationProfile.PDF_UA_1]

# The room for content: the page less its margins, with the foot below it, in points.
LEFT, RIGHT, TOP, BOTTOM = 61, 534, 60, 800

# Blanks, and what is not seen.
UNSEEN = re.compile(
    "[\\s\u0000-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)

# What the fonts lack is shown as a square, which has the character that was written as its text.
# pdfinfo does not read such texts, and nothing after them; our own tests do.
LACKING = re.compile(
    "[^\u0021-\u007e\u00a1-\u017f\u01b7\u01e4-\u01e9\u01ee\u01ef\u0218-\u021b\u0292\u0391-\u03c9\u2010-\u2027\u2030\u2032\u2033\u2039\u203a\u2044"
    "\u2070-\u208e\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265\u25b2\u25c6\u25c7\u25cb\u25cf\u2713\u2717]"
)


def words_of(program, *arguments):
    told = subprocess.run([program, *arguments], capture_output=True, check=True)
    return told.stdout.decode("utf-8", "replace")


def validated(file):
    """What page-validation finds."""
    for profile in PROFILES:
        report = page.validate_pdf(str(file), profile=profile)
        for failure in report.failures:
            yield f"{profile}: {failure.rule_id}: {failure.message}"
        if not report.is_compliant and not report.failures:
            yield f"{profile}: not compliant"


def read_in_order(file):
    """What the structure tree reads as, against what was to be read."""
    long = file.stem == "thousand" or ".full" in file.name or ".board" in file.name
    if long and ".en." not in file.name and "--all" not in sys.argv:
        return
    expected = file.with_suffix(".txt").read_text(encoding="utf-8")
    expected = UNSEEN.sub("", unicodedata.normalize("NFC", expected))
    if LACKING.search(expected):
        return
    found = UNSEEN.sub("", spoken(words_of("pdfinfo", "-struct-text", str(file))))
    if found != expected:
        pairs = enumerate(zip(found, expected))
        differs = next((place for place, (one, other) in pairs if one != other), None)
        differs = min(len(found), len(expected)) if differs is None else differs
        around = slice(max(0, differs - 30), differs + 30)
        yield f"reads {found[around]!r} instead of {expected[around]!r}"


def spoken(tree):
    """The words of a structure tree as pdfinfo prints it, without those in pictures and in the
    list of contents, whose numbers of pages our own tests check."""
    words = []
    picture = None
    text = []
    for line in tree.splitlines():
        depth = len(line) - len(line.lstrip(" "))
        body = line.strip()
        if picture is not None and depth <= picture and not text:
            picture = None
        if text or body.startswith('"'):
            # The words may go over several lines.
            text.append(line if text else body)
            if body.endswith('"') and (len(text) > 1 or len(body) > 1):
                if picture is None:
                    words.append("\n".join(text)[1:-1])
                text = []
        elif picture is None and re.match(r"(Figure|TOC)\b", body):
            picture = depth
    return "\n".join(words)


def in_place(file):
    """Words that leave the page or lie on each other."""
    boxes = ElementTree.fromstring(
        re.sub("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]", "", words_of("pdftotext", "-bbox", str(file), "-"))
    )
    for number, leaf in enumerate(boxes.iter("{http://www.w3.org/1999/xhtml}page"), start=1):
        words = []
        for word in leaf.iter("{http://www.w3.org/1999/xhtml}word"):
            left, top, right, bottom = (
                float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")
            )
            if left < LEFT or right > RIGHT or top < TOP or bottom > BOTTOM:
                yield f"page {number}: {word.text!r} leaves the page: {left, top, right, bottom}"
            # What a font has above and below its letters may touch; the middle of it may not.
            height = bottom - top
            words.append((top + 0.35 * height, bottom - 0.35 * height, left, right, word.text))
        words.sort()
        for index, (top, bottom, left, right, text) in enumerate(words):
            for other in words[index + 1 :]:
                if other[0] >= bottom:
                    break
                if min(right, other[3]) - max(left, other[2]) > 0.6:
                    yield f"page {number}: {text!r} and {other[4]!r} lie on each other"


def check(file):
    return [problem for test in (validated, read_in_order, in_place) for problem in test(file)]


def main():
    files = sorted(Path(sys.argv[1]).glob("*.pdf"))
    with ThreadPoolExecutor() as pool:
        results = list(zip(files, pool.map(check, files)))
    failed = 0
    for file, problems in results:
        for problem in problems[:5]:
            print(f"{file.name}: {problem}")
        if len(problems) > 5:
            print(f"{file.name}: and {len(problems) - 5} more")
        failed += bool(problems)
    passed = len(files) - failed
    word = "FAILED" if failed or not passed else "ok"
    print(f"test result: {word}. {passed} passed; {failed} failed; 0 ignored")
    sys.exit(word != "ok")


main()
