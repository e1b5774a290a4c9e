// Text as the citizen reads it: the locale's digits, and phone numbers and addresses that can be tapped.

const SHORT_NUMBERS = new Set((
  "110 112 113 114 115 116 120 122 123 125 129 133 137 141 162 191 195 197 199 1480 4030 096380 096480"
).split(" "));
/** «شعبه ۱۱۰» and «۱۱۰ هزار» name no phone. */
const BEFORE_NO_PHONE = /(?:شعبه|شعبهٔ|شعبه‌ی|ماده|مادهٔ|بند|پلاک|کوچه|خیابان|صفحه|مبلغ|ردیف|بخش|branch|article|section|plate|page|شارع|المادة|الشعبة)\s*$/i;
const AFTER_NO_PHONE = /^\s*(?:هزار|میلیون|میلیارد|تومان|تومن|ریال|درصد|٪|%|روز|نفر|متر|کیلو|سال|ساعت|دقیقه|ایران|عدد|toman|rial|days?|people|million|يوم|تومان)/i;
const ISOLATES = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const D = "[0-9۰-۹٠-٩]";
const NUMBERS_OR_LINKS = new RegExp(`https?://[^\\s<>"'«»\\u2066-\\u2069]+|\\+?${D}(?:[ \\u200c-]?${D}){2,14}`, "g");
const ZEROS = { fa: 0x06f0, ar: 0x0660 };

/** Persian and Arabic digits as ASCII: «۱۱۰» → "110". */
export function asciiDigits(text) {
  return String(text).replace(/[۰-۹٠-٩]/g, (c) => String(c.charCodeAt(0) & 0xf));
}

/** ASCII digits as the locale writes them: "110" → «۱۱۰» in `fa`. */
export function localDigits(text, locale) {
  const zero = ZEROS[locale];
  return zero ? String(text).replace(/[0-9]/g, (c) => String.fromCharCode(zero + Number(c))) : String(text);
}

/** A code in groups of three, left to right: "123456789012" → «۱۲۳ ۴۵۶ ۷۸۹ ۰۱۲». */
export function grouped(code, locale) {
  return localDigits(String(code).replace(/(...)(?=.)/g, "$1 "), locale);
}

/** `text` with each `{name}` replaced. */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (all, key) => (key in values ? String(values[key]) : all));
}

/** The text as nodes: phones become `tel:` links with ASCII digits, web addresses become safe links. */
export function rich(text, words) {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const found of text.matchAll(NUMBERS_OR_LINKS)) {
    const link = /^http/.test(found[0]) ? webLink(found[0], words) : phoneLink(text, found, words);
    if (!link) continue;
    out.append(text.slice(from, found.index), link.node);
    from = found.index + link.length;
  }
  out.append(text.slice(from));
  return out;
}

/** An address that may be opened from a button or a text: http(s), tel or sms; otherwise null. */
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return ["http:", "https:", "tel:", "sms:"].includes(url.protocol) ? url.href : null;
  } catch (_) {
    return null;
  }
}

function webLink(raw, words) {
  const shown = raw.replace(/[.,،؛;:!?؟)\]]+$/, "");
  const href = safeAddress(shown);
  if (!href) return null;
  const node = document.createElement("a");
  node.href = href;
  node.dir = "ltr";
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  node.textContent = shown;
  node.title = words.newTab;
  return { node, length: shown.length };
}

function phoneLink(text, found, words) {
  const number = asciiDigits(found[0]).replace(/[^+\d]/g, "");
  // A mobile number is most often the citizen's own, repeated to them: no link.
  const known = SHORT_NUMBERS.has(number) || /^(?:\+98|0098|0)[1-8]\d{9}$/.test(number);
  if (!known || !standsAlone(text, found)) return null;
  const node = document.createElement("a");
  node.href = `tel:${number}`;
  node.dir = "ltr";
  node.className = "phone";
  node.textContent = found[0];
  node.setAttribute("aria-label", `${words.opens.phone} ${found[0]}`);
  return { node, length: found[0].length };
}

function standsAlone(text, found) {
  const before = text.slice(0, found.index).replace(ISOLATES, "");
  const after = text.slice(found.index + found[0].length).replace(ISOLATES, "");
  if (new RegExp(`(?:${D}|[A-Za-z/٬٫-])$`).test(before)) return false;
  if (new RegExp(`^(?:[A-Za-z]|[٬٫/:.-]?${D})`).test(after)) return false;
  return !BEFORE_NO_PHONE.test(before) && !AFTER_NO_PHONE.test(after);
}
