/**
 * Examples under the help of each command. File names say what the file holds: thoa-thuan an agreement,
 * so-lieu observations, su-kien events, quy a fund, so-quy its ledger, phieu answers to a criteria set,
 * chi-tieu data of an element.
 */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'khuyenhoc validate': [
    'khuyenhoc validate thoa-thuan.json so-lieu.json',
    'khuyenhoc validate --format json so-lieu.json',
    'khuyenhoc validate so-quy.ndjson --rejects khong-nhan.ndjson',
    'khuyenhoc validate so-lieu.xlsx',
    'cat so-lieu.json | khuyenhoc validate --type observations -',
  ],
  'khuyenhoc explain': ['khuyenhoc explain date-not-real', 'khuyenhoc explain'],
  'khuyenhoc convert': [
    'khuyenhoc convert so-quy.json -o so-quy-moi.ndjson',
    'khuyenhoc convert so-quy.ndjson --to json',
    'khuyenhoc convert thoa-thuan.json -o thoa-thuan-chuan.json',
  ],
  'khuyenhoc schema list': ['khuyenhoc schema list'],
  'khuyenhoc schema show': [
    'khuyenhoc schema show observations -o observations.schema.json',
    'khuyenhoc schema show fund --format text',
  ],
  'khuyenhoc template': [
    'khuyenhoc template observations -o mau-so-lieu.xlsx',
    'khuyenhoc template observations --for thoa-thuan.json -o bang-de-dien.xlsx',
    'khuyenhoc template recognitions -o recognitions.xlsx --lang en',
  ],
  'khuyenhoc import': [
    'khuyenhoc import observations so-lieu.xlsx -o so-lieu-moi.json',
    'khuyenhoc import observations so-lieu.xlsx --fix --rejects dong-loi.csv -o so-lieu-moi.json',
  ],
  'khuyenhoc export': [
    'khuyenhoc export observations so-lieu.json -o bang-so-lieu.xlsx',
    'khuyenhoc export ledger so-quy.json -o so-quy-moi.csv',
  ],
  'khuyenhoc report': [
    'khuyenhoc report thoa-thuan.json so-lieu.json --on 2026-06-30',
    'khuyenhoc report thoa-thuan.json so-lieu.json --format html -o bang.html',
  ],
  'khuyenhoc render': [
    'khuyenhoc render targets chi-tieu.json -o chi-tieu.html --picture png',
    'khuyenhoc render targets chi-tieu.json -o card.html',
    'khuyenhoc render agreement thoa-thuan.json so-lieu.json -o the.png',
    'khuyenhoc render calendar thoa-thuan.json -o lich.html',
    'khuyenhoc render fund quy.json so-quy.json --year 2025 -o quy.svg',
    'khuyenhoc render honour-roll quy.json so-quy.json --year 2025 -o bang-vang.json',
  ],
  'khuyenhoc agreement check': ['khuyenhoc agreement check thoa-thuan.json so-lieu.json'],
  'khuyenhoc agreement status': [
    'khuyenhoc agreement status thoa-thuan.json su-kien.json --on 2026-06-30',
  ],
  'khuyenhoc agreement calendar': [
    'khuyenhoc agreement calendar thoa-thuan.json',
    'khuyenhoc agreement calendar thoa-thuan.json --ics -o viec.ics',
  ],
  'khuyenhoc agreement report': [
    'khuyenhoc agreement report thoa-thuan.json so-lieu.json -o bao-cao.docx',
    'khuyenhoc agreement report thoa-thuan.json so-lieu.json --kind interim --format markdown',
  ],
  'khuyenhoc targets list': ['khuyenhoc targets list --on 2026-06-30'],
  'khuyenhoc targets measure': [
    'khuyenhoc targets measure d1373-learning-citizens --count 1.234 --of 2.000',
  ],
  'khuyenhoc criteria check': ['khuyenhoc criteria check bo-cua-tinh.json vi-du.json'],
  'khuyenhoc criteria list': ['khuyenhoc criteria list --on 2026-06-30'],
  'khuyenhoc criteria show': [
    'khuyenhoc criteria show learning-citizen-244',
    'khuyenhoc criteria show learning-citizen-244 --format form -o phieu-mau.json',
  ],
  'khuyenhoc assess': [
    'khuyenhoc assess --criteria learning-citizen-244 --on 2023-06-30 phieu.json',
    'khuyenhoc assess --json phieu.json',
  ],
  'khuyenhoc score': [
    'khuyenhoc score learning-citizen-244 diem.csv --by tinh,xa',
    'khuyenhoc score learning-citizen-244 diem.csv --by tinh --rejects khong-dung-duoc.csv --format csv -o ket-qua.csv',
  ],
  'khuyenhoc recognition status': ['khuyenhoc recognition status cong-nhan.json --on 2025-05-01'],
  'khuyenhoc recognition deadlines': ['khuyenhoc recognition deadlines cong-nhan.json --year 2025'],
  'khuyenhoc completion': ['khuyenhoc completion bash > khuyenhoc-completion.bash'],
  'khuyenhoc fund check': ['khuyenhoc fund check quy.json so-quy.json'],
  'khuyenhoc fund balance': ['khuyenhoc fund balance quy.json so-quy.json'],
  'khuyenhoc fund audit': ['khuyenhoc fund audit quy.json so-quy.json'],
  'khuyenhoc fund report': ['khuyenhoc fund report quy.json so-quy.json --year 2025 --unit nghin'],
  'khuyenhoc fund awards': ['khuyenhoc fund awards de-nghi.json --budget 50.000.000'],
  'khuyenhoc fund publish': ['khuyenhoc fund publish quy.json so-quy.json --format html'],
  'khuyenhoc fund close': [
    'khuyenhoc fund close quy.json so-quy.json --through 2026-02-28 -o so-da-khoa.json',
  ],
  'khuyenhoc sql emit': [
    'khuyenhoc sql emit learning-citizen-244 -o up.sql',
    'khuyenhoc sql emit learning-citizen-244 --part load -o load.sql',
    'khuyenhoc sql emit learning-citizen-244 --dialect duckdb --part down',
  ],
  'khuyenhoc fund import': ['khuyenhoc fund import so-quy.csv --fund quy.json -o so-nhap.json'],
};

export const examplesOf = (command: string): readonly string[] => EXAMPLES[command] ?? [];
