#!/usr/bin/env python3
"""Writes a Word document from a light text source. Standard library only.

    python3 goldens/tools/make_docx.py goldens/cases/<id>/build/document.txt goldens/cases/<id>/source.docx

Source, one block per line unless said otherwise:
  @key value         settings before the text: font, latin, size, color, headfill, headnum (auto|dai|none), landscape, header, footer
  @title / @subtitle / @cover / @right / @center text, @pagebreak, @toc
  # ## ### ####      headings          - / "  - "   bullets       1) text    numbered paragraphs
  ※ text             note              !text        caption
  |a|b|              table row; "<" merges with the cell to the left, "^" with the one above; "|=" ends the header rows;
                     "|:20,30,50" before the rows gives the column widths in percent; "\\n" breaks a line in a cell
  ~~~                begins and ends a block of code
  **bold**, `code`, [^text^] footnote
"""
import re, sys, zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


CENTRED = set('○×△−◎☑☐済未有無要') | {'N/A', '不要', '対象外', '－', '-'}


class Book:
    def __init__(self, lines):
        self.set = dict(font='游ゴシック', latin='Arial', size='21', color='1F3864', headfill='D9E2F3',
                        headnum='none', landscape='', header='', footer='')
        self.notes, self.body, self.heads, self.numbered, self.appendix = [], [], [], 0, False
        self.lines = lines

    def runs(self, text, props=''):
        out = []
        for part in re.split(r'(\*\*.+?\*\*|\[\^.+?\^\]|`[^`]+`)', text):
            if not part:
                continue
            if part.startswith('[^'):
                self.notes.append(part[2:-2])
                out.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{len(self.notes)}"/></w:r>')
                continue
            if part.startswith('`') and part.endswith('`') and len(part) > 2:
                out.append(f'<w:r><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/></w:rPr><w:t xml:space="preserve">{escape(part[1:-1])}</w:t></w:r>')
                continue
            bold = part.startswith('**')
            inner = part[2:-2] if bold else part
            pr = props + ('<w:b/>' if bold else '')
            for i, piece in enumerate(inner.split('\\n')):
                br = '<w:br/>' if i else ''
                out.append(f'<w:r>{"<w:rPr>" + pr + "</w:rPr>" if pr else ""}{br}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>')
        return ''.join(out)

    def para(self, text, style='', extra='', props=''):
        ppr = (f'<w:pStyle w:val="{style}"/>' if style else '') + extra
        return f'<w:p>{"<w:pPr>" + ppr + "</w:pPr>" if ppr else ""}{self.runs(text, props)}</w:p>'

    @staticmethod
    def code(line):
        return f'<w:p><w:pPr><w:pStyle w:val="Code"/></w:pPr><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'

    def table(self, rows):
        widths = None
        if rows[0].startswith('|:'):
            widths = [int(x) for x in rows.pop(0)[2:].strip('|').split(',')]
        header = next((i for i, r in enumerate(rows) if r.startswith('|=')), 0)
        grid = [[c.strip() for c in r.strip().removeprefix('|').removesuffix('|').split('|')] for r in rows if not r.startswith('|=')]
        n = max(len(g) for g in grid)
        for g in grid:
            g += [''] * (n - len(g))
        total = 14000 if self.set['landscape'] else 9400
        widths = widths or [100 // n] * n
        w = [total * x // sum(widths) for x in widths]
        out = ['<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' % total]
        out += [f'<w:gridCol w:w="{x}"/>' for x in w] + ['</w:tblGrid>']
        for ri, row in enumerate(grid):
            out.append('<w:tr><w:trPr><w:cantSplit/>' + ('<w:tblHeader/>' if ri < header else '') + '</w:trPr>')
            ci = 0
            while ci < n:
                span = 1
                while ci + span < n and row[ci + span] == '<':
                    span += 1
                below = ri + 1 < len(grid) and grid[ri + 1][ci] == '^'
                tc = f'<w:tcW w:w="{sum(w[ci:ci + span])}" w:type="dxa"/>' + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else '')
                if row[ci] == '^':
                    tc += '<w:vMerge/>'
                elif below:
                    tc += '<w:vMerge w:val="restart"/>'
                if ri < header:
                    tc += f'<w:shd w:val="clear" w:color="auto" w:fill="{self.set["headfill"]}"/>'
                text = '' if row[ci] == '^' else row[ci]
                centre = '<w:jc w:val="center"/>' if ri < header or (text in CENTRED) else ''
                paras = ''.join(self.para(t, 'TableText', centre, '<w:b/>' if ri < header else '') for t in text.split('\\n'))
                out.append(f'<w:tc><w:tcPr>{tc}</w:tcPr>{paras}</w:tc>')
                ci += span
            out.append('</w:tr>')
        out.append('</w:tbl>')
        return ''.join(out) + '<w:p><w:pPr><w:spacing w:after="60" w:line="200" w:lineRule="exact"/></w:pPr></w:p>'

    def build(self):
        i, L = 0, self.lines
        add = self.body.append
        list_open = False
        while i < len(L):
            s = L[i].rstrip('\n')
            t = s.strip()
            if not re.match(r'\d+\) ', t):
                list_open = False
            if not t:
                i += 1
                continue
            if t.startswith('|'):
                rows = []
                while i < len(L) and L[i].strip().startswith('|'):
                    rows.append(L[i].strip())
                    i += 1
                add(self.table(rows))
                continue
            if t == '~~~':
                i += 1
                while L[i].strip() != '~~~':
                    add(self.code(L[i].rstrip('\n')))
                    i += 1
                i += 1
                add('<w:p><w:pPr><w:spacing w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>')
                continue
            m = re.match(r'@(\w+)\s?(.*)', t)
            if m:
                key, val = m.groups()
                if key == 'title':
                    add(self.para(val, 'Title'))
                elif key == 'subtitle':
                    add(self.para(val, 'Subtitle'))
                elif key == 'cover':
                    add('<w:p><w:pPr><w:spacing w:before="2600"/></w:pPr></w:p>')
                elif key in ('right', 'center'):
                    add(self.para(val, '', f'<w:jc w:val="{key}"/>'))
                elif key == 'pagebreak':
                    add('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
                elif key == 'toc':
                    add('\0toc')
                else:
                    self.set[key] = val
                i += 1
                continue
            m = re.match(r'(#{1,4}) (.+)', t)
            if m:
                level = len(m.group(1))
                self.heads.append((level, m.group(2)))
                self.appendix |= level == 1 and bool(re.match('付録|Appendix', m.group(2)))
                off = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' if self.appendix else ''
                add(self.para(m.group(2), f'Heading{level}', off))
            elif re.match(r'( *)- ', s):
                depth = min((len(s) - len(s.lstrip(' '))) // 2, 2)
                add(self.para(t[2:], 'ListBullet', f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'))
            elif re.match(r'\d+\) ', t):
                if not list_open:
                    self.numbered += 1
                    list_open = True
                add(self.para(t.split(') ', 1)[1], 'ListNumber', f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{10 + self.numbered}"/></w:numPr>'))
            elif t.startswith('※'):
                add(self.para(t, 'Note'))
            elif t.startswith('!'):
                add(self.para(t[1:], 'Caption'))
            else:
                add(self.para(t))
            i += 1
        toc = self.para('目次' if self.set.get('lang', 'ja') == 'ja' else 'Contents', 'TOCHeading') + ''.join(
            self.para(self.number_of(k) + h, f'TOC{lv}') for k, (lv, h) in enumerate(self.heads) if lv <= 2)
        return ''.join(toc if b == '\0toc' else b for b in self.body)

    def number_of(self, k):
        if self.set['headnum'] == 'none' or any(lv == 1 and re.match('付録|Appendix', h) for lv, h in self.heads[:k + 1]):
            return ''
        counts = [0] * 5
        for lv, _ in self.heads[:k + 1]:
            counts[lv] += 1
            counts[lv + 1:] = [0] * (4 - lv)
        lv = self.heads[k][0]
        if lv == 1 and self.set['headnum'] == 'dai':
            return f'第{counts[1]}章 '
        return '.'.join(str(c) for c in counts[1:lv + 1]) + ' '

    def styles(self):
        s = self.set
        def style(kind, sid, name, body, based='Normal', nxt=''):
            return f'<w:style w:type="{kind}" w:styleId="{sid}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>{nxt}<w:qFormat/>{body}</w:style>'
        fonts = f'<w:rFonts w:ascii="{s["latin"]}" w:hAnsi="{s["latin"]}" w:eastAsia="{s["font"]}" w:cs="{s["latin"]}"/>'
        out = [f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="{s["size"]}"/><w:szCs w:val="{s["size"]}"/><w:lang w:val="en-US" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
               '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>']
        for lv, sz in ((1, 32), (2, 26), (3, 23), (4, 21)):
            num = f'<w:numPr><w:ilvl w:val="{lv - 1}"/><w:numId w:val="2"/></w:numPr>' if s['headnum'] != 'none' else ''
            out.append(style('paragraph', f'Heading{lv}', f'heading {lv}',
                f'<w:pPr><w:keepNext/>{num}<w:spacing w:before="{360 - lv * 50}" w:after="120"/><w:outlineLvl w:val="{lv - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="{s["color"]}"/><w:sz w:val="{sz}"/></w:rPr>'))
        out += [style('paragraph', 'Title', 'Title', f'<w:pPr><w:spacing w:after="200"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:color w:val="{s["color"]}"/><w:sz w:val="44"/></w:rPr>'),
                style('paragraph', 'Subtitle', 'Subtitle', '<w:pPr><w:spacing w:after="300"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr>'),
                style('paragraph', 'ListBullet', 'List Bullet', '<w:pPr><w:spacing w:after="40"/></w:pPr>'),
                style('paragraph', 'ListNumber', 'List Number', '<w:pPr><w:spacing w:after="40"/></w:pPr>'),
                style('paragraph', 'Note', 'Note', '<w:pPr><w:spacing w:after="60"/><w:ind w:left="210" w:hanging="210"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
                style('paragraph', 'Caption', 'caption', '<w:pPr><w:keepNext/><w:spacing w:before="120" w:after="60"/></w:pPr><w:rPr><w:b/><w:sz w:val="19"/></w:rPr>'),
                style('paragraph', 'TableText', 'Table Text', '<w:pPr><w:spacing w:after="0" w:line="250" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
                style('paragraph', 'Code', 'Code', '<w:pPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/><w:spacing w:after="0" w:line="230" w:lineRule="exact"/><w:ind w:left="200"/></w:pPr><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:eastAsia="ＭＳ ゴシック" w:cs="Consolas"/><w:sz w:val="16"/></w:rPr>'),
                style('paragraph', 'TOCHeading', 'TOC Heading', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>'),
                style('paragraph', 'TOC1', 'toc 1', '<w:pPr><w:spacing w:after="0" w:line="250" w:lineRule="auto"/></w:pPr>'),
                style('paragraph', 'TOC2', 'toc 2', '<w:pPr><w:spacing w:after="0" w:line="250" w:lineRule="auto"/><w:ind w:left="420"/></w:pPr>'),
                style('paragraph', 'FootnoteText', 'footnote text', '<w:rPr><w:sz w:val="16"/></w:rPr>'),
                style('paragraph', 'Header', 'header', '<w:rPr><w:sz w:val="16"/></w:rPr>'),
                style('paragraph', 'Footer', 'footer', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>'),
                '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' + ''.join(
                    f'<w:{e} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>' for e in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')) +
                '</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>']
        return ''.join(out)

    def numbering(self):
        def lvl(i, fmt, text, left, hang, style=''):
            return f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{style}<w:suff w:val="{"space" if style else "tab"}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hang}"/></w:pPr></w:lvl>'
        bullets = ''.join(lvl(i, 'bullet', c, 420 * (i + 1), 420) for i, c in enumerate('・–▪'))
        first = '第%1章' if self.set['headnum'] == 'dai' else '%1.'
        heads = ''.join(lvl(i, 'decimal', t, 0, 0, f'<w:pStyle w:val="Heading{i + 1}"/>') for i, t in enumerate([first, '%1.%2', '%1.%2.%3', '%1.%2.%3.%4']))
        number = lvl(0, 'decimal', '(%1)', 480, 480)
        out = f'<w:numbering {W}>' + ''.join(f'<w:abstractNum w:abstractNumId="{k}"><w:multiLevelType w:val="multilevel"/>{x}</w:abstractNum>' for k, x in enumerate((bullets, heads, number)))
        out += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        out += ''.join(f'<w:num w:numId="{11 + k}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' for k in range(self.numbered))
        return out + '</w:numbering>'

    def save(self, path):
        body = self.build()
        size = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if self.set['landscape'] else '<w:pgSz w:w="11906" w:h="16838"/>'
        sect = f'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>{size}<w:pgMar w:top="1300" w:right="1240" w:bottom="1200" w:left="1240" w:header="600" w:footer="500" w:gutter="0"/></w:sectPr>'
        page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        notes = ''.join(f'<w:footnote w:id="{k + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {escape(n)}</w:t></w:r></w:p></w:footnote>' for k, n in enumerate(self.notes))
        sep = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        parts = ['styles', 'numbering', 'footnotes', 'header', 'footer']
        mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
        files = {
            '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
                f'<Override PartName="/word/document.xml" ContentType="{mime}document.main+xml"/>' + ''.join(f'<Override PartName="/word/{p}.xml" ContentType="{mime}{p}+xml"/>' for p in parts) + '</Types>',
            '_rels/.rels': f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{base}officeDocument" Target="word/document.xml"/></Relationships>',
            'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join(f'<Relationship Id="rId{k + 1}" Type="{base}{p}" Target="{p}.xml"/>' for k, p in enumerate(parts)) + '</Relationships>',
            'word/document.xml': f'<w:document {W}><w:body>{body}{sect}</w:body></w:document>',
            'word/styles.xml': self.styles(),
            'word/numbering.xml': self.numbering(),
            'word/footnotes.xml': f'<w:footnotes {W}>{sep}{notes}</w:footnotes>',
            'word/header.xml': f'<w:hdr {W}>{self.para(self.set["header"], "Header", chr(60) + "w:jc w:val=" + chr(34) + "right" + chr(34) + "/>")}</w:hdr>',
            'word/footer.xml': f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{self.runs(self.set["footer"] + "　" if self.set["footer"] else "")}{page}</w:p></w:ftr>',
        }
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, xml in files.items():
                z.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), HEAD + xml, zipfile.ZIP_DEFLATED)


if __name__ == '__main__':
    with open(sys.argv[1], encoding='utf-8') as f:
        Book(f.readlines()).save(sys.argv[2])
