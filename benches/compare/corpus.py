#!/usr/bin/env python3
"""Write the same synthetic multilingual corpus for several generators.

corpus.py SITE --pages N --langs ja,en,vi --format portal|hugo|eleventy
SITE becomes (portal) a whole site, or gets (hugo, eleventy) its content folder: copy peers/hugo
or peers/eleventy there first. Every page: front matter, five sections, a table, a list, links to
two other pages, a footnote. The same arguments give the same bytes.
"""
import argparse, os, random

WORDS = {
 'ja': '在留資格 留学生 就職 企業 支援 制度 申請 相談 窓口 地域 技術 人材 育成 採用 研修 大学 面接 日本語 期間 更新 必要 書類 手続き 活動 許可 専門 国際 業務 生活 情報'.split(),
 'en': 'residence status student company support program application region engineer training university interview language period renewal document procedure activity permission specialist office career regional consortium subsidy deadline contact guide work'.split(),
 'zh-Hans': '在留资格 留学生 就业 企业 支援 制度 申请 咨询 窗口 地区 技术 人才 培养 录用 研修 大学 面试 日语 期间 更新 必要 材料 手续 活动 许可 专业 国际 业务 生活 信息'.split(),
 'ko': '체류자격 유학생 취업 기업 지원 제도 신청 상담 창구 지역 기술 인재 육성 채용 연수 대학 면접 일본어 기간 갱신 필요 서류 절차 활동 허가 전문 국제 업무 생활 정보'.split(),
 'vi': 'tư cách lưu trú du học sinh việc làm doanh nghiệp hỗ trợ chế độ đăng ký tư vấn cửa khu vực kỹ thuật nhân lực đào tạo tuyển dụng đại học phỏng vấn tiếng Nhật thời gian gia hạn hồ sơ thủ tục hoạt động cho phép'.split(),
 'ne': 'बसोबास स्थिति विद्यार्थी रोजगार कम्पनी सहायता प्रणाली आवेदन परामर्श क्षेत्र प्रविधि जनशक्ति तालिम विश्वविद्यालय अन्तर्वार्ता भाषा अवधि नवीकरण कागजात प्रक्रिया'.split(),
}
JOIN = {'ja': '', 'zh-Hans': ''}
STOP = {'ja': '。', 'zh-Hans': '。', 'ne': '।'}

def sentence(r, lang):
    w = WORDS.get(lang, WORDS['en'])
    return JOIN.get(lang, ' ').join(r.choice(w) for _ in range(r.randint(8, 16))) + STOP.get(lang, '.')

def para(r, lang, n=4):
    sep = '' if lang in JOIN else ' '
    return sep.join(sentence(r, lang) for _ in range(n))

def link(fmt, lang, i):
    slug = f'p{i:06d}'
    if fmt == 'hugo': return f'{{{{< relref "/articles/{slug}" >}}}}'
    if fmt == 'eleventy': return f'/{lang}/articles/{slug}/'
    return f'../{slug}/'

def body(r, fmt, lang, i, n):
    out = []
    for s in range(5):
        out += [f'## {sentence(r, lang)}', '', para(r, lang), '', para(r, lang), '']
        if s == 1:
            w = WORDS.get(lang, WORDS['en'])
            out += ['| A | B | C |', '|---|---|---|'] + [f'| {r.choice(w)} | {r.choice(w)} | {r.randint(1,999)} |' for _ in range(6)] + ['']
        if s == 2:
            out += [f'- {sentence(r, lang)}' for _ in range(5)] + ['']
        if s == 3:
            out += [f'[{r.choice(WORDS.get(lang, WORDS["en"]))}]({link(fmt, lang, r.randrange(n))}) '
                    f'[{r.choice(WORDS.get(lang, WORDS["en"]))}]({link(fmt, lang, r.randrange(n))})', '']
    out += [f'{sentence(r, lang)}[^1]', '', f'[^1]: {sentence(r, lang)}', '']
    return '\n'.join(out)

def front(r, fmt, lang, i):
    title, summary = sentence(r, lang)[:60], sentence(r, lang)
    tags = sorted({f'tag{r.randrange(20):02d}' for _ in range(2)})
    date = f'20{r.randint(20, 25):02d}-{r.randint(1,12):02d}-{r.randint(1,28):02d}'
    q = lambda s: '"' + s.replace('"', '') + '"'
    if fmt == 'hugo':
        return f'---\ntitle: {q(title)}\ndescription: {q(summary)}\ndate: {date}\ntags: [{", ".join(tags)}]\n---\n'
    if fmt == 'eleventy':
        return f'---\ntitle: {q(title)}\ndescription: {q(summary)}\ndate: {date}\ntopics: [{", ".join(tags)}]\n---\n'
    return f'---\ntitle: {q(title)}\nsummary: {q(summary)}\ndate: {date}\ntags: [{", ".join(tags)}]\n---\n'

def main():
    a = argparse.ArgumentParser()
    a.add_argument('out'); a.add_argument('--pages', type=int, default=1000)
    a.add_argument('--langs', default='ja,en,vi'); a.add_argument('--format', choices=['portal', 'hugo', 'eleventy'], required=True)
    a = a.parse_args()
    langs = a.langs.split(',')
    content = os.path.join(a.out, 'content')
    os.makedirs(os.path.join(content, 'articles'), exist_ok=True)
    if a.format == 'portal':
        with open(os.path.join(a.out, 'site.toml'), 'w', encoding='utf8') as f:
            f.write('title = "Portal"\nbase_url = "https://example.org/"\nsource_language = "ja"\n'
                    f'languages = {langs!r}\n\n[collections.articles]\ntype = "page"\n'.replace("'", '"'))
    for i in range(a.pages):
        d = os.path.join(content, 'articles', f'p{i:06d}')
        os.makedirs(d, exist_ok=True)
        for lang in langs:
            r = random.Random(f'{i}/{lang}')
            name = f'index.{lang}.md' if a.format == 'hugo' else f'{lang}.md'
            with open(os.path.join(d, name), 'w', encoding='utf8') as f:
                f.write(front(r, a.format, lang, i) + '\n' + body(r, a.format, lang, i, a.pages))

main()
