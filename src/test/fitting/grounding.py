#!/usr/bin/env python3
"""Makes the labelled sentences for `eval --grounding`.

  python3 src/test/fitting/grounding.py
Writes src/test/resources/eval/grounding/fitted-on.jsonl and held-aside.jsonl from written.txt and the articles.
Sentences come from three places: written by hand (written.txt), the articles' own ones, and those reworded by rule
(numbers in other forms, dates turned round, a clause dropped, two sentences fused, a pronoun for the name, a lead-in
put before). Each true one is then made false in as many single ways as apply. Needs nothing but Python; the random
numbers are the same each time. It shares no code with the check, so that a mistake there isn't repeated here.
"""
import html, json, os, random, re

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, '..', '..', '..'))
EVAL = os.path.join(ROOT, 'src/test/resources/eval')
OUT = os.path.join(EVAL, 'grounding')
ARTICLES = {'ningbo': os.path.join(ROOT, 'knowledge/ningbo-innovation.txt'), 'zh': EVAL + '/article-zh.txt',
            'page': EVAL + '/training/page.txt', 'a2': EVAL + '/held-aside/a2.md', 'a3': EVAL + '/held-aside/a3.txt',
            **{t: EVAL + '/training/%s.txt' % t for t in ('t1', 't2', 't3', 't4', 't5', 'a1')}}
FITTED = {'ningbo', 't1', 't2', 't3', 'a1', 'zh'}
PASSAGE = 900
GIVEN = 4
rnd = random.Random(20260101)


def paragraphs(name):
    text = open(ARTICLES[name], encoding='utf-8').read()
    lines = [re.sub(r'\s+', ' ', p).strip() for p in re.split(r'\n', text)]
    keep = [p for p in lines if p and '|' not in p and not p.startswith(('#', '>', '【', '首页')) ]
    return [re.sub(r'\*+', '', p) for p in keep]


def passages(name):
    """Neighbouring paragraphs up to PASSAGE characters, as the splitter would make them."""
    out, current = [], ''
    for p in paragraphs(name):
        if current and len(current) + len(p) > (PASSAGE // 2 if name == 'zh' else PASSAGE):
            out.append(current)
            current = ''
        current = (current + '\n' + p).strip()
    return out + [current]


def sentences(name):
    found = []
    for p in paragraphs(name):
        parts = re.split(r'(?<=[。！？])', p) if name == 'zh' else re.split(
            r'(?<=[.!?])(?<!Ltd\.)(?<!Dr\.)(?<!Co\.)[ ]+(?=[A-Z“"])', p)
        found += [s.strip() for s in parts if s.strip()]
    return found


def words(text):
    if re.search(r'[\u4e00-\u9fff]', text):
        han = re.findall(r'[\u4e00-\u9fff]|\d+', text)
        return set(a + b for a, b in zip(han, han[1:])) | set(re.findall(r'\d+', text))
    return set(re.findall(r'\w{3,}|\d+', text.lower()))


def given(name, sentence, question):
    """The passages nearest to sentence and question, the best of them not always first."""
    pool = passages(name)
    wanted = words(sentence)
    asked = words(question)
    ranked = sorted(pool, key=lambda p: -(3 * len(wanted & words(p)) + len(asked & words(p))))
    top = ranked[:GIVEN]
    best = top[0]
    rnd.shuffle(top)
    return top, top.index(best) + 1


def title(name):
    return paragraphs(name)[0].lstrip('# ')


ROWS = {'fitted-on': [], 'held-aside': []}


def add(name, origin, question, sentence, supported, change, base=None):
    rows = ROWS['fitted-on' if name in FITTED else 'held-aside']
    plain = re.sub(r'\s*(\[\d\])+', '', sentence)
    texts, number, like = base or (*given(name, plain, question), None)
    marked = plain
    marker = '[%d]' % number
    if plain.endswith('。'):
        marked = plain[:-1] + marker + '。'
    elif plain.endswith('.'):
        marked = plain[:-1] + ' ' + marker + '.'
    else:
        marked = plain + ' ' + marker
    key = '%s-%s-%03d' % (name, origin, len(rows))
    given_to = {'like': like} if like else {'article': os.path.basename(ARTICLES[name]), 'title': title(name),
                                            'question': question, 'passages': texts}
    rows.append({'id': key, **given_to, 'sentence': marked, 'supported': supported, 'change': change})
    return texts, number, like or key


# ---- true sentences made anew ----------------------------------------------------------------------------------

NUMBER = re.compile(r'(?<![\w.,-])(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![\w]*[0-9])')


def value(text):
    return float(text.replace(',', ''))


def regroup(s):
    return re.sub(r'\d{1,3}(?:,\d{3})+', lambda m: m.group().replace(',', ''), s)


def about(s):
    def one(m):
        v = int(m.group().replace(',', ''))
        return 'about %s thousand' % (('%.1f' % (v / 1000)).rstrip('0').rstrip('.')) if v > 10000 else m.group()
    if re.search(r'about|nearly|more than|over|almost|up to|around|only', s):
        return s
    return re.sub(r'(?<![\w.,£$])\d{2,3},\d{3}(?![,\d])', one, s, count=1)


def turned_date(s):
    months = 'January|February|March|April|May|June|July|August|September|October|November|December'
    t = re.sub(r'\b(%s) (\d{1,2})(?:, (\d{4}))?' % months,
               lambda m: m.group(2) + ' ' + m.group(1) + (' ' + m.group(3) if m.group(3) else ''), s)
    return t if t != s else re.sub(r'\b(\d{1,2}) (%s)\b( \d{4})?' % months,
                                   lambda m: m.group(2) + ' ' + m.group(1) + (',' + m.group(3) if m.group(3) else ''), s)


SMALL = {'2': 'two', '3': 'three', '4': 'four', '5': 'five', '6': 'six', '7': 'seven', '8': 'eight', '9': 'nine',
         '10': 'ten', '11': 'eleven', '12': 'twelve', '16': 'sixteen', '30': 'thirty'}


def spelled(s):
    t = re.sub(r'(?<![\w.,–:£$-])(\d{1,2})(?= [a-z])(?! (?:am|pm|million|billion|per|March|May|June|January))',
               lambda m: SMALL.get(m.group(1), m.group(1)), s)
    if t != s:
        return t
    back = {v: k for k, v in SMALL.items()}
    return re.sub(r'\b(two|three|four|five|six|seven|eight|nine|twelve)\b(?= [a-z])', lambda m: back[m.group()], s)


def percent(s):
    return s.replace(' per cent', '%') if ' per cent' in s else re.sub(r'(\d)%', r'\1 percent', s)


def dropped_clause(s):
    t = re.sub(r', (?:which|who|because|although|since|while|where) [^,;“”]*(?=\.$)', '', s)
    return t if t != s and len(t) > 40 else s


def lead_in(s):
    first = s.split(' ', 1)[0]
    lower = s[0].lower() + s[1:] if first in ('The', 'In', 'A', 'It', 'Its', 'By', 'At', 'Since', 'On', 'Each', 'They') else s
    return rnd.choice(['According to the article, ', 'The article states that ', 'The passage says that ']) + lower


SYNONYMS = [(' also ', ' '), ('launched', 'started'), ('built', 'constructed'), (' began ', ' started '), ('cost ', 'cost a total of '),
            (' said ', ' stated '), ('dropped', 'fallen'), ('purchased', 'bought'), ('founded', 'established'),
            ('presented', 'introduced'), ('wants to', 'plans to'), ('got ', 'received '), (' big ', ' large '),
            ('workers', 'employees'), ('pupils', 'students'), ('opened', 'was opened')]


def synonym(s):
    for old, new in SYNONYMS:
        if old in s and 'has ' + old not in s:
            return s.replace(old, new, 1)
    return s


def fronted(s):
    m = re.match(r'^([A-Z][^,;“”]{25,}?) (in (?:\d{4}|(?:January|February|March|May|June) \d{4}))\.$', s)
    return 'In' + m.group(2)[2:] + ', ' + (m.group(1) if not re.match(r'(The|A|An|It|Its|They|She|He) ', m.group(1)) else
                                          m.group(1)[0].lower() + m.group(1)[1:]) + '.' if m else s


def trailing(s):
    m = re.match(r'^(In \d{4}), ([^;“”]{25,})\.$', s)
    return m.group(2)[0].upper() + m.group(2)[1:] + ' in' + m.group(1)[2:] + '.' if m else s


REWORDINGS = [regroup, about, turned_date, spelled, percent, dropped_clause, lead_in, synonym, fronted, trailing]


def zh_reword(s):
    yield re.sub(r'(\d+)%', r'百分之\1', s)
    yield re.sub(r'\d+', lambda m: ''.join(chr(ord(c) + 0xFEE0) for c in m.group()), s)
    yield re.sub(r'(\d+)\.(\d)万', lambda m: str(int(m.group(1)) * 10000 + int(m.group(2)) * 1000), s)
    yield '根据文章，' + s


# ---- false sentences made from true ones ------------------------------------------------------------------------

def other_number(s, name):
    spots = [m for m in NUMBER.finditer(s) if not re.match(r'^(1[0-9]|20|21)\d\d$', m.group())
             and not re.search(r'(January|February|March|April|May|June|July|August|September|October|November|December|Halo|Core|Room|Sheet|Heron) $', s[:m.start()])
             and not re.match(r' (January|February|March|April|May|June|July|August|September|October|November|December)', s[m.end():])
             and s[max(0, m.start() - 1):m.start()] not in ('“', '–', '[') and s[m.end():m.end() + 1] not in ('–', ']', ':')
             and s[max(0, m.start() - 1):m.start()] != ':']
    if not spots:
        return
    m = rnd.choice(spots)
    old = m.group()
    digits = [i for i, c in enumerate(old) if c.isdigit()]
    i = rnd.choice(digits)
    new = old
    while new == old or new.startswith('0') and not new.startswith('0.'):
        new = old[:i] + rnd.choice('0123456789') + old[i + 1:]
        i = rnd.choice(digits)
    yield 'number', s[:m.start()] + new + s[m.end():]
    article = open(ARTICLES[name], encoding='utf-8').read()
    pool = [n for n in NUMBER.findall(article) if not re.match(r'^(1[0-9]|20|21)\d\d$', n) and n not in s and ('.' in n) == ('.' in old)]
    if pool:
        yield 'number-from-article', s[:m.start()] + rnd.choice(pool) + s[m.end():]


def other_spelled(s):
    m = re.search(r'\b(two|three|four|five|six|seven|eight|nine|eleven|twelve)\b', s)
    if m:
        new = rnd.choice([w for w in ('two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine') if w != m.group()])
        yield 'number', s[:m.start()] + new + s[m.end():]


def other_year(s, name):
    spots = list(re.finditer(r'(?<![\d,.])(1[0-9]|20|21)\d\d(?![\d,.]*\d)', s))
    if spots:
        m = rnd.choice(spots)
        new = m.group()
        while new == m.group():
            new = str(int(m.group()) + rnd.choice([-10, -5, -2, -1, 1, 2, 5, 10]))
        yield 'year', s[:m.start()] + new + s[m.end():]
        pool = [y for y in re.findall(r'(?<![\d,.])(?:1[0-9]|20|21)\d\d(?![\d,.]*\d)', open(ARTICLES[name], encoding='utf-8').read()) if y not in s]
        if pool:
            yield 'year-from-article', s[:m.start()] + rnd.choice(pool) + s[m.end():]


UNITS = [('million', 'billion'), ('billion', 'million'), ('thousand', 'million'), ('metres', 'kilometres'),
         ('kilometres', 'miles'), ('hours', 'days'), ('minutes', 'hours'), ('days', 'weeks'), ('weeks', 'months'),
         ('%', ' percentage points'), ('pounds', 'dollars'), ('dollars', 'euros'), ('crowns', 'dollars'), ('francs', 'euros'),
         ('yuan', 'dollars'), ('kilograms', 'tonnes'), ('litres', 'millilitres'), ('£', '$'), ('months', 'years'), ('centimetres', 'metres'),
         ('万', '亿'), ('亿元', '万元'), ('亩', '公顷'), ('吨', '公斤')]


def other_unit(s):
    for old, new in UNITS:
        m = re.search(r'(?<=\d)( ?)' + re.escape(old) if old != '£' else '()£(?=\\d)', s)
        if m:
            yield 'unit', s[:m.start()] + m.group(1) + new + s[m.end():]
            return


def other_month(s):
    m = re.search(r'\b(January|February|March|April|June|July|August|September|October|November|December)\b', s)
    if m:
        new = rnd.choice([x for x in ('January', 'March', 'April', 'July', 'September', 'November') if x != m.group()])
        yield 'date', s[:m.start()] + new + s[m.end():]


PEOPLE = ['Robert Hale', 'Lena Fischer', 'Marcus Webb', 'Ingrid Olsen', 'David Chen', 'Sofia Marin']
PLACES = ['Lisbon', 'Harrow', 'Oakville', 'Bergen', 'Denton', 'Marlow']
NAMES = {
    't1': (['Ragna Moe', 'Karin Aasen', 'Olav Dreyer', 'Mikkel Thorsen', 'Lise Brandt'], ['Haldersund', 'Vestby', 'Tornby', 'Norrstrand Marine', 'Kelmouth', 'Ostrava Bay', 'Selja']),
    't2': (['Arthur Pell', 'Margaret Pell', 'Daniel Okafor-Pell', 'Yusuf Demir', 'Hannah Reyes', 'Petra Lindholm'], ['Garrick', 'Lower Ashby', 'Brno', 'Toronto', 'Dunmore Metals', 'Calder & Sons', 'Munich']),
    't3': (['Jonas Abara', 'Dario Venn', 'Samuel Eze', 'Lukas Brandl', 'Helga Nyström', 'Milos Petrak', 'Anton Reiss', 'Amina Castel', 'Birgit Solano', 'Hugo Marchetti', 'Nils Torvald', 'Florian Dietz'], ['Port Carrow', 'Wendle', 'Saltby Town', 'Hartfield United', 'Aldmouth', 'Eastmere']),
    't4': (['Edith Rowntree', 'Tamsin Horomona', 'Pieter Laan', 'Solveig Tamura', 'Bruno Castellan'], ['Mount Halloran', 'Bald Sister', 'Port Lorne', 'Gannet Bay', 'Lake Anselm', 'Marsden', 'Corrie Hut']),
    't5': (['Katarzyna Wolfe', 'Rowan Achebe', 'Emeka Strand', 'Ludovic Farr', 'Gareth Lund', 'Noor Valdes'], ['Kettleford', 'Ostrey', 'Corn Market', 'SarnBus', 'Lower Sarn', 'Upper Vale']),
    'a1': (['Ingrid Sandvoll', 'Pavel Dusek', 'Amina Okoro', 'Leo Brandt', 'Jonas Brekke'], ['Lake Orsund', 'Lake Hamre', 'Lake Istra', 'Tolne', 'Brnice', 'Orsund Kraft']),
    'page': (['Oswin Pell', 'Hanne Lisle', 'Ilse Farrow'], ['Fishgate', 'Lantern Hill', 'Rope Street', 'Brackwater', 'Ostermoor', 'Kittiwake', 'Gannet']),
    'a2': (['Hedda Marsh', 'Ruben Achterberg', 'Joan Pell', 'Lucia Ferrante'], ['Big Bertha', 'Little Otto', 'Fenwick School']),
    'a3': (['Josiah Wray', 'Ned Pascoe', 'Lottie Byrne', 'Howard Galloway', 'Reginald Frome', 'Augustus Finch', 'Miriam Oduya'], ['Port Penhale', 'Marlham', 'River Sill', 'Sill Marshes']),
    'ningbo': (['Li Zexiang', 'Tan Xiaogan', 'Yan Long', 'Xu Neng'], ['Ningbo', 'Cixi', 'Russia', 'Ukraine', 'Zhejiang']),
    'zh': (['林知远', '周海生', '沈若溪', '贺川'], ['青澜', '望屿镇', '澜湾大学']),
}


def other_name(s, name):
    people, places = NAMES[name]
    for pool, invented in ((people, PEOPLE if name != 'zh' else ['王建国', '李明']), (places, PLACES if name != 'zh' else ['东海县', '宁波'])):
        present = [n for n in pool if n in s]
        if present:
            old = rnd.choice(present)
            others = [n for n in pool if n not in s and not set(n.split()) & set(old.split())]
            if others:
                yield 'name-from-article', s.replace(old, rnd.choice(others))
            yield 'name', s.replace(old, rnd.choice(invented))


SAYS = r'(?:said|says|told reporters on March 8|warns|stated)'


def attribution(s, name):
    people = NAMES[name][0]
    for p in people:
        if re.search(r'(?:%s %s|%s (?:the [^,]+ )?%s|According to %s)' % (p, SAYS, SAYS, p, p), s):
            others = [q for q in people if q not in s and not set(q.split()) & set(p.split())]
            if others:
                yield 'attribution', s.replace(p, rnd.choice(others))
                return


NEGATE = [(r'\bwas not\b', 'was'), (r'\bdid not (\w+)', r'did \1'), (r'\bdoes not (\w+)', r'does \1'), (r"\bdoesn't (\w+)", r'does \1'),
          (r'\bnever\b', 'always'), (r'\bNobody was\b', 'Somebody was'), (r'\bnobody was\b', 'somebody was'), (r'\bnot be\b', 'be'),
          (r'\bhad no\b', 'had a'), (r'\bneed no\b', 'need an'), (r'\btook no part\b', 'took part'),
          (r'\bwas (?=\w+ed\b)', 'was not '), (r'\bwere (?=\w+ed\b)', 'were not '), (r'\bis (?=[a-z]+\b)', 'is not '),
          (r'\bhas (?=(?!to\b)[a-z]+ed\b)', 'has not '), (r'\bwill (?=[a-z])', 'will not '), (r'\bcan (?=[a-z])', 'cannot '),
          (r'\bwas (?=[a-z])', 'was not '), (r'\bwere (?=[a-z])', 'were not '), (r'\bare (?=[a-z])', 'are not ')]


def negation(s):
    for old, new in NEGATE:
        t = re.sub(old, new, s, count=1)
        if t != s:
            yield 'negation', t
            return


FLIPS = [('rose', 'fell'), ('risen', 'fallen'), ('fell by', 'rose by'), ('fallen', 'risen'), ('grew', 'shrank'), ('grown', 'shrunk'), ('increased', 'decreased'),
         ('increase', 'decrease'), ('jumped', 'dropped'), ('dropped', 'climbed'), ('declined', 'increased'), ('more than', 'less than'), ('less than', 'more than'),
         ('fewer', 'more'), (' less ', ' more '), (' more ', ' less '), ('higher', 'lower'), ('highest', 'lowest'), ('largest', 'smallest'), ('longest', 'shortest'),
         ('oldest', 'youngest'), ('before', 'after'), ('after', 'before'), ('at least', 'at most'), ('up to', 'at least'), ('first', 'last'), ('above', 'below'),
         ('most ', 'least '), ('over ', 'under '), ('增加', '减少'), ('下降', '上升'), ('高', '低'), ('up from', 'down from')]


def direction(s):
    for old, new in FLIPS:
        if re.search((r'\b' if old[0].isalpha() and old.isascii() else '') + re.escape(old), s):
            yield 'direction', re.sub((r'\b' if old[0].isalpha() and old.isascii() else '') + re.escape(old), new, s, count=1)
            return


def swap(s):
    nums = [m for m in NUMBER.finditer(s)]
    pairs = [(a, b) for a, b in zip(nums, nums[1:]) if a.group() != b.group()
             and bool(re.match(r'^(1[0-9]|20|21)\d\d$', a.group())) == bool(re.match(r'^(1[0-9]|20|21)\d\d$', b.group()))
             and re.match(r'\s*(%|million|billion|metres|crowns|\w+)', s[a.end():]) and 8 < b.start() - a.end()]
    if not pairs:
        pairs = [(a, b) for a in nums for b in nums if a.start() < b.start() and a.group() != b.group()
                 and all(re.match(r'^(1[0-9]|20|21)\d\d$', x.group()) for x in (a, b))]
    if pairs:
        a, b = rnd.choice(pairs)
        t = s[:a.start()] + b.group() + s[a.end():b.start()] + a.group() + s[b.end():]
        if ' to ' not in s[a.end():b.start()] or re.search(r'\d', s[a.end():b.start()]):
            yield 'swap', t


ADDED = [', which surprised many experts', ', mostly thanks to foreign investors', ', the highest figure in Europe', ' despite strong protests', ' with the help of the army',
         ', according to a government audit', ' and was praised by the president', ', as critics had demanded']


def invented(s):
    if s.endswith('.') and rnd.random() < 0.3:
        yield 'invented', s[:-1] + rnd.choice(ADDED) + '.'


def false_ones(name, s):
    if name == 'zh':
        makers = [other_number(s, name), other_year(s, name), other_unit(s), other_name(s, name), direction(s)]
    else:
        makers = [other_number(s, name), other_spelled(s), other_year(s, name), other_unit(s), other_month(s), other_name(s, name),
                  attribution(s, name), negation(s), direction(s), swap(s), invented(s)]
    for maker in makers:
        for kind, t in maker:
            if t != s:
                yield kind, t


# ---- put together -----------------------------------------------------------------------------------------------

def usable(s):
    return 45 <= len(s) <= 330 and not s.startswith(('(', '-', '“')) and 'Photo' not in s and s[-1] in '.。'


def main():
    true = []
    for line in open(OUT + '/written.txt', encoding='utf-8'):
        parts = [p.strip() for p in line.strip().split(' | ')]
        if line.startswith('+ '):
            name, question, s = parts[0][2:], parts[1], parts[2]
            base = add(name, 'written', question, s, True, 'none')
            true.append((name, question, re.sub(r'\s*(\[\d\])+', '', s), base))
        elif line.startswith('- '):
            kind, name, question, s = parts[0][2:], parts[1], parts[2], parts[3]
            add(name, 'written', question, s, False, kind)
    for name in ARTICLES:
        own = [s for s in sentences(name) if usable(s) or name == 'zh' and len(s) > 15 and s.endswith('。')]
        rnd.shuffle(own)
        for s in own[:14]:
            question = 'What does the article say about this?' if name != 'zh' else '文章怎么说？'
            versions = list(zh_reword(s)) if name == 'zh' else [f(s) for f in REWORDINGS]
            versions = [v for v in versions if v != s]
            if not versions:
                continue
            v = rnd.choice(versions)
            base = add(name, 'reworded', question, v, True, 'none')
            true.append((name, question, v, base))
        pairs = [(a, b) for a, b in zip(sentences(name), sentences(name)[1:]) if usable(a) and usable(b) and len(a) + len(b) < 300
                 and name != 'zh' and b.split()[0] in ('The', 'It', 'In', 'They', 'A', 'Its', 'She')]
        for a, b in rnd.sample(pairs, min(3, len(pairs))):
            fused = a[:-1] + ', and ' + b[0].lower() + b[1:]
            add(name, 'fused', 'What does the article say about this?', fused, True, 'none')
    for name, question, s, base in true:
        for kind, t in false_ones(name, s):
            add(name, 'changed', question, t, False, kind, base)
    for split, rows in ROWS.items():
        with open(os.path.join(OUT, split + '.jsonl'), 'w', encoding='utf-8') as out:
            for row in rows:
                out.write(json.dumps(row, ensure_ascii=False) + '\n')
        kinds = {}
        for row in rows:
            kinds[row['change']] = kinds.get(row['change'], 0) + 1
        print(split, len(rows), dict(sorted(kinds.items())))


main()
