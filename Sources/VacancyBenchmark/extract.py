"""What one would write first: re, a few fields and sections, JSON. The benchmark compares with it."""

import json, re, sys

FIELDS = {
    "location": r"(?:Primary Location|Emplacement principal)\s*:\s*(.+)",
    "body": r"(?:NATO Body|Organisation)\s*[:;]\s*(.+)",
    "schedule": r"(?:Schedule|Horaire)\s*:\s*(.+)",
    "deadline": r"(?:Application Deadline|Date de retrait)\s*:\s*(.+)",
    "salary": r"(?:Salary \(Pay Basis\)|Salaire \(Base de paie\))\s*:\s*(.+)",
    "grade": r"Grade\s+(NATO Grade .+)",
    "clearance": r"(?:Clearance Level|Niveau de l'habilitation de sécurité)\s+(.+)",
}
FIELDS = {name: re.compile("^" + pattern, re.M) for name, pattern in FIELDS.items()}
TITLE = re.compile(r"^([^\n(]{3,120}?) ?(?:\((\d) (?:posts|postes)\) ?)?\((\d{6})\)[ \t]*$", re.M)
SECTION = re.compile(r"^(\d)\.\s*([^\n]+)$", re.M)
BULLET = re.compile(r"^[-*•][ \t]+(.+)$", re.M)
AMOUNT = re.compile(r"([\d\s,.]*\d)\s*Euro")
DATE = re.compile(r"(\d{1,2})-(\w+)\.?-(\d{4})")
YEARS = re.compile(r"(\d+) (?:years?|ans?)\b")
MARKUP = re.compile(r"\*\*?(.+?)\*\*?|\[(.+?)\]\(.*?\)")
SPACES = re.compile(r"\s+")

def clean(text):
    return SPACES.sub(" ", MARKUP.sub(lambda m: m.group(1) or m.group(2), text)).strip()

def half(text):
    record = {}
    for name, pattern in FIELDS.items():
        found = pattern.search(text)
        record[name] = clean(found.group(1)) if found else None
    for name, pattern in (("amount", AMOUNT), ("date", DATE)):
        found = pattern.search(record["salary" if name == "amount" else "deadline"] or "")
        record[name] = found.groups() if found else None
    heads = list(SECTION.finditer(text))
    record["sections"] = []
    for head, following in zip(heads, heads[1:] + [None]):
        body = text[head.end():following.start() if following else len(text)]
        record["sections"].append({
            "number": int(head.group(1)), "heading": clean(head.group(2)),
            "items": [clean(item).rstrip(".;") for item in BULLET.findall(body)],
            "years": [int(years) for years in YEARS.findall(body)],
            "paragraphs": [clean(part) for part in re.split(r"\n\s*\n", body) if part.strip()]})
    return record

for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    titles = list(TITLE.finditer(text))
    halves = []
    for title, following in zip(titles, titles[1:] + [None]):
        record = half(text[title.end():following.start() if following else len(text)])
        record["title"], record["posts"], record["number"] = title.groups()
        halves.append(record)
    print(json.dumps({"path": path, "halves": halves}, ensure_ascii=False))
