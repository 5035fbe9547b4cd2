// @ts-check
/**
 * What the page itself says, in the language of a person's client. A sentence stands where it is said, in English,
 * with its facts in braces; the server has it in other languages (`playground/catalogues/`).
 */

/**
 * @typedef {Object} Words
 * @property {string} language what is spoken, as an HTML `lang`
 * @property {"ltr" | "rtl"} direction
 * @property {string} dates as which `Intl` writes dates and numbers
 * @property {Record<string, string>} sentences
 * @property {Record<string, Record<string, string>>} counted by their sentence for one, then by CLDR's name of a plural form
 */

/** @type {Words} */
const ENGLISH = Object.freeze({ language: "en", direction: "ltr", dates: "en-GB", sentences: {}, counted: {} });
/** Isolates: between them a name of the other direction moves nothing around it. */
const APART = Object.freeze(["\u2068", "\u2069"]);

let spoken = ENGLISH;
let asked = "";
/** What elements say that stand as long as the page: sentences by attribute, "text" for what is in them. @type {WeakMap<Element, Record<string, string>>} */
const standing = new WeakMap();

/** @returns {string} as which `Intl` writes dates and numbers now */
export const dates = () => spoken.dates;

/** @returns {string} the language that is spoken, as an HTML `lang` */
export const language = () => spoken.language;

/** @param {string} sentence @returns {string} itself: it is said elsewhere */
export const noted = (sentence) => sentence;

/**
 * @param {string} sentence
 * @param {Record<string, string | number>} [facts]
 * @returns {string} it in the language that is spoken
 */
export function say(sentence, facts = {}) {
  return filled(spoken.sentences[sentence] ?? sentence, facts);
}

/**
 * @param {string} one
 * @param {string} many
 * @param {number} number {count} in the sentence
 * @param {Record<string, string | number>} [facts]
 * @returns {string} the sentence in the plural form that the language has for a number
 */
export function counted(one, many, number, facts = {}) {
  const forms = spoken.counted[one] ?? { one, other: many };
  const form = forms[new Intl.PluralRules(spoken.dates).select(number)] ?? forms.other;
  return filled(form, { count: new Intl.NumberFormat(spoken.dates).format(number), ...facts });
}

/**
 * @param {string} sentence as it is said
 * @param {Record<string, Node>} facts
 * @returns {(string | Node)[]} its pieces, elements among the words
 */
export function pieces(sentence, facts) {
  return sentence.split(/(\{\w+\})/).map((piece) => facts[piece.slice(1, -1)] ?? piece);
}

/** @param {readonly string[]} names @returns {string} them as a list in a sentence */
export const listed = (names) => new Intl.ListFormat(spoken.dates).format(names);

/** @param {string} told @param {Record<string, string | number>} facts */
function filled(told, facts) {
  const [from, to] = spoken.direction === "rtl" ? APART : ["", ""];
  return told.replaceAll(/\{(\w+)\}/g, (whole, name) => (name in facts ? `${from}${facts[name]}${to}` : whole));
}

/**
 * @template {Element} T
 * @param {T} element that stands as long as the page
 * @param {Record<string, string>} sentences by attribute; "text" is what is in it
 * @returns {T} the same, which says them in the language of now and of later
 */
export function worded(element, sentences) {
  standing.set(element, sentences);
  element.toggleAttribute("data-worded", true);
  reword(element);
  return element;
}

/** @param {Element} element */
function reword(element) {
  for (const [where, sentence] of Object.entries(standing.get(element) ?? {})) {
    if (where === "text") element.textContent = say(sentence);
    else element.setAttribute(where, say(sentence));
  }
}

/** Knows what the page's own HTML says: `data-say` names the attributes with words, and "text". */
export function adopt() {
  for (const element of document.querySelectorAll("[data-say]")) {
    const places = (element.getAttribute("data-say") ?? "").split(" ");
    worded(element, Object.fromEntries(places.map((where) => [where, (where === "text" ? element.textContent : element.getAttribute(where)) ?? ""])));
  }
}

/**
 * Speaks a language from now on; whoever is asked twice, obeys the last.
 * @param {string} locale of a client of Discord's
 */
export async function speak(locale) {
  asked = locale;
  const words = /^en\b/.test(locale) ? { ...ENGLISH, dates: locale } : await learned(locale);
  if (asked !== locale) return;
  spoken = words;
  document.documentElement.lang = spoken.language;
  document.documentElement.dir = spoken.direction;
  document.querySelectorAll("[data-worded]").forEach(reword);
}

/** @param {string} locale @returns {Promise<Words>} what is spoken already where the server is away */
async function learned(locale) {
  try {
    const response = await fetch(`/page/words?locale=${encodeURIComponent(locale)}`, { cache: "no-store" });
    return response.ok ? await response.json() : spoken;
  } catch {
    return spoken;
  }
}
