// Every word of the preview that is not about one problem: Japanese, English, and the English for
// more than one where that differs. What a problem says comes from the server, in English.

export const lang = navigator.languages.some((tag) => /^ja\b/i.test(tag)) ? 'ja' : 'en';
const number = new Intl.NumberFormat(lang);
const plural = new Intl.PluralRules(lang);

const TEXTS = {
  'close': ['閉じる', 'Close'],
  'comma': ['、', ', '],
  'colon': ['：', ': '],

  // The bar.
  'bar': ['プレビューの情報', 'Preview'],
  'bar-fold': ['小さくする', 'Fold the preview bar'],
  'bar-unfold': ['プレビューの情報を開く', 'Open the preview bar'],
  'ended': ['プレビューは終了しました', 'The preview has ended'],
  'failed': ['プレビューの情報を読み込めませんでした', 'The preview could not be asked about this page'],
  'page-missing': ['このページはありません', 'There is no such page'],
  'page-file': ['このページのファイル', 'File of this page'],
  'page-template': ['テンプレート', 'Template'],
  'page-generated': ['自動で作成するページ', 'Made by the program'],
  'menu': ['その他', 'More'],
  'menu-title': ['このページと設定', 'This page and settings'],
  'follow': ['編集中のページを表示する', 'Follow my edits'],
  'follow-note': ['ファイルを保存すると、そのページへ移動します。', 'When you save a file, its page is opened here.'],
  'pseudo-on': ['疑似言語で表示する', 'Show in the pseudo-language'],
  'pseudo-off': ['疑似言語の表示をやめる', 'Leave the pseudo-language'],
  'pseudo-note': ['翻訳されていない画面の文字を見つけるための表示です。', 'Shows which words of the interface are not translated.'],
  'desk': ['編集デスク', 'Editor’s desk'],
  'here': ['このページ: {n}件', 'This page: {n}'],
  'here-title': ['このページの問題', 'Problems of this page'],
  'languages-title': ['このページの言語', 'Languages of this page'],
  'review': ['要確認', 'to be reviewed'],
  'easy': ['やさしさ {score}点', 'Ease {score}'],
  'easy-title': ['やさしい日本語: 100点中{score}点', 'Easy Japanese: {score} of 100'],
  'easy-none': ['直したほうがよい所は見つかりませんでした。', 'Nothing was found that should be simpler.'],
  'line': ['{n}行目', 'line {n}'],

  // What a page is to its source.
  'state-source': ['原文', 'Source'],
  'state-current': ['翻訳済み', 'Translated'],
  'state-stale': ['原文が更新されています', 'Source has changed since'],
  'state-unrecorded': ['原文との照合の記録なし', 'Not recorded which source it follows'],
  'state-derived': ['自動作成', 'Derived'],
  'state-fallback': ['未翻訳', 'Not translated'],
  'state-fallback-from': ['未翻訳（{name}で表示）', 'Not translated (shown in {name})'],
  'state-missing': ['未翻訳', 'Not translated'],
  'state-review': ['要確認', 'To be reviewed'],

  // Problems.
  'errors': ['エラー {n}件', '{n} error', '{n} errors'],
  'warnings': ['警告 {n}件', '{n} warning', '{n} warnings'],
  'no-problems': ['問題なし', 'No problems'],
  'checking': ['確認中', 'Checking'],
  'problems': ['{n}件の問題があります', '{n} problem', '{n} problems'],
  'problems-title': ['見つかった問題', 'Problems'],
  'problems-note': ['ファイルを直して保存すると、自動で更新されます。', 'Correct the file and save it: this is then checked again.'],
  'problems-old': ['直るまでは、最後に正しく作られたページを表示します。', 'Until then you see the page as it was last made without errors.'],
  'problems-rest': ['ほかに{n}件あります。', 'There is {n} more.', 'There are {n} more.'],
  'error': ['エラー', 'Error'],
  'warning': ['警告', 'Warning'],
  'hint': ['対応', 'Hint'],

  // Source and translation, side by side.
  'compare': ['並べて見る', 'Side by side'],
  'compare-title': ['原文と翻訳', 'Source and translation'],
  'compare-accepted': ['最後に照合した日: {date}。そのあとの原文の変更: {n}か所', 'Last compared on {date}. Changes of the source since then: {n}'],
  'compare-never': ['照合した日の記録がないため、どこが変わったかは分かりません。', 'It is not recorded when they were compared, so it is not known what has changed.'],
  'compare-next': ['次の変更へ', 'Next change'],
  'compare-nothing': ['対応する段落はありません', 'Nothing to match'],
  'changed': ['変更あり', 'Changed'],
  'added': ['追加', 'Added'],

  // The desk.
  'desk-site': ['サイトを見る', 'See the site'],
  'desk-checking': ['確認しています。今分かっているものを表示しています。', 'Checking. This is what is known so far.'],
  'desk-ready': ['すべて確認しました。', 'All has been checked.'],
  'desk-loading': ['読み込んでいます…', 'Loading…'],
  'desk-failed': ['読み込めませんでした。プレビューが動いているか確認してください。', 'This could not be loaded. Is the preview still running?'],
  'desk-filter': ['表示する範囲', 'Show'],
  'desk-collection': ['種類', 'Collection'],
  'desk-language': ['言語', 'Language'],
  'desk-all': ['すべて', 'All'],
  'desk-index': ['目次', 'Contents'],
  'desk-none': ['ありません。', 'None.'],
  'desk-top': ['目次へ', 'To the contents'],
  'desk-more': ['次の{n}件を表示（残り{rest}件）', 'Show {n} more of {rest}'],
  'desk-rest': ['残りの{n}件を表示', 'Show the remaining {n}'],
  'count': ['{n}件', '{n}'],
  'percent': ['{n}%', '{n}%'],

  'section-problems': ['問題', 'Problems'],
  'about-problems': ['エラーがあると、サイトを公開できません。', 'While there are errors, the site cannot be published.'],
  'section-links': ['リンク', 'Links'],
  'about-links': ['行き先が見つからないリンクなどです。', 'Links that lead nowhere, and the like.'],
  'section-coverage': ['翻訳の状況', 'Translated so far'],
  'about-coverage': ['言語と種類ごとに、読めるページの割合を示します。', 'Which share of the entries can be read in each language.'],
  'section-translations': ['翻訳の作業', 'Translations to do'],
  'about-translations': ['原文が更新された翻訳、まだない翻訳、確認がいる翻訳です。', 'Translations that are behind their source, missing, or to be reviewed.'],
  'section-dates': ['日付', 'Dates'],
  'about-dates': ['期限が過ぎたもの、近いもの、長く確認していないものです。', 'What has expired, will expire soon, or has not been checked for long.'],
  'section-sentences': ['むずかしい文', 'Sentences that are hard to read'],
  'about-sentences': ['点数が低いほど、読むのがむずかしい文です。', 'The lower the score, the harder the sentence.'],
  'section-unsourced': ['出典がないページ', 'Pages without a source'],
  'about-unsourced': ['何をもとに書いたかが記録されていません。', 'It is not recorded what they are based on.'],
  'section-queries': ['検索の確認', 'Tests of the search'],
  'about-queries': ['見つかるはずのページが、検索で見つかりません。', 'Pages that readers should find and do not.'],

  'head-severity': ['重要度', 'Severity'],
  'head-problem': ['内容', 'Problem'],
  'head-file': ['ファイル', 'File'],
  'head-page': ['ページ', 'Page'],
  'head-entry': ['項目', 'Entry'],
  'head-state': ['状態', 'State'],
  'head-note': ['備考', 'Note'],
  'head-date': ['日付', 'Date'],
  'head-sentence': ['文', 'Sentence'],
  'head-score': ['点数', 'Score'],
  'head-rules': ['規則', 'Rules'],
  'date-expired': ['期限切れ', 'Expired'],
  'date-soon': ['期限が近い', 'Soon'],
  'date-unchecked': ['長く確認なし', 'Not checked for long'],

  // The counts in a cell of the table of languages.
  'cover-written': ['翻訳済み {n}', '{n} written'],
  'cover-partial': ['題名と要約だけ {n}', '{n} title and summary'],
  'cover-derived': ['自動作成 {n}', '{n} derived'],
  'cover-stale': ['要更新 {n}', '{n} behind'],
  'cover-unrecorded': ['記録なし {n}', '{n} not recorded'],
  'cover-missing': ['未翻訳 {n}', '{n} missing'],
};

/** A text with its values in it; `n` is a count. A text that is not here is shown by its id. */
export function t(id, values = {}) {
  const [ja, one, more = one] = TEXTS[id] ?? [id, id];
  const text = lang === 'ja' ? ja : plural.select(values.n ?? 1) === 'one' ? one : more;
  return text.replace(/\{(\w+)\}/g, (_, name) =>
    typeof values[name] === 'number' ? number.format(values[name]) : values[name]);
}

export const has = (id) => id in TEXTS;
export const format = (n) => number.format(n);
