// Searches all pages of this site in the browser. Marks and case do not count: both sides are folded.

const MOST_RESULTS = 40;
const EXCERPT_LENGTH = 180;

const words = document.getElementById('search-words');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');

/** Takes marks and case from a text; every letter keeps its place. */
function fold(text) {
  const letters = Array.from(text.normalize('NFC'), (letter) => {
    const bare = letter === 'đ' || letter === 'Đ' ? 'd' : letter.normalize('NFD').charAt(0);
    return letter.length === 1 ? bare.toLowerCase().charAt(0) : letter;
  });
  return letters.join('');
}

const entries = window.searchEntries.map(([address, kind, title, text]) => ({
  address,
  kind,
  title,
  text,
  foldedTitle: fold(title),
  foldedText: fold(text),
}));

const startsWord = (text, word) => text.startsWith(word) || text.includes(` ${word}`);

function pointsForWord(entry, word) {
  if (startsWord(entry.foldedTitle, word)) return 40;
  if (entry.foldedTitle.includes(word)) return 20;
  if (startsWord(entry.foldedText, word)) return 3;
  return entry.foldedText.includes(word) ? 1 : 0;
}

function pointsFor(entry, typed) {
  const phrase = fold(typed);
  const single = phrase.split(/[^\p{L}\p{N}/-]+/u).filter((word) => word !== '');
  const points = single.map((word) => pointsForWord(entry, word));
  if (points.length === 0 || points.includes(0)) return 0;
  return (
    points.reduce((sum, one) => sum + one, 0) +
    (entry.foldedTitle === phrase ? 200 : 0) +
    (entry.foldedTitle.includes(phrase) ? 40 : 0) +
    (entry.foldedText.includes(phrase) ? 20 : 0) +
    // Of two that read alike without marks, the one that was typed comes first.
    (`${entry.title} ${entry.text}`.toLowerCase().includes(typed.toLowerCase()) ? 5 : 0)
  );
}

function excerptOf(entry, typed) {
  const phrase = fold(typed);
  const [first = ''] = phrase.split(' ');
  const found = [entry.foldedText.indexOf(phrase), entry.foldedText.indexOf(first)];
  const at = found.find((place) => place >= 0) ?? 0;
  const from =
    at < EXCERPT_LENGTH / 3 ? 0 : entry.text.lastIndexOf(' ', at - EXCERPT_LENGTH / 4) + 1;
  const rest = entry.text.slice(from, from + EXCERPT_LENGTH);
  const isWhole = from + EXCERPT_LENGTH >= entry.text.length;
  return `${from > 0 ? '… ' : ''}${rest}${isWhole ? '' : ' …'}`;
}

function elementOf(entry, typed) {
  const link = document.createElement('a');
  link.href = entry.address;
  link.textContent = entry.title;
  const kind = document.createElement('span');
  kind.className = 'search-kind';
  kind.textContent = entry.kind;
  const excerpt = document.createElement('p');
  excerpt.textContent = excerptOf(entry, typed);
  const item = document.createElement('li');
  item.append(link, ' ', kind, excerpt);
  return item;
}

function show() {
  const typed = words.value.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const found = entries
    .map((entry) => ({ entry, points: pointsFor(entry, typed) }))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
  const shown = found.slice(0, MOST_RESULTS);
  results.replaceChildren(...shown.map(({ entry }) => elementOf(entry, typed)));
  const count = found.length === 1 ? '1 place' : `${found.length} places`;
  const cut = found.length > shown.length ? `; the best ${shown.length} are shown` : '';
  status.textContent = typed === '' ? '' : `Found in ${count}${cut}.`;
}

words.value = new URLSearchParams(location.search).get('q') ?? '';
words.addEventListener('input', show);
document.getElementById('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
words.focus();
