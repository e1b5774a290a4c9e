// When something was said: a short clock on each message and a name for each day, in the Persian calendar.

/** Everybody reads the clock of the place where the police work, whatever their phone is set to. */
const ZONE = "Asia/Tehran";
const DIGITS = { fa: "arabext", ar: "arab", en: "latn" };
const DAY = 86_400_000;
const made = new Map();

/** Making one takes longer than using it a thousand times. */
function format(locale, calendar, options) {
  const key = `${locale} ${calendar} ${Object.keys(options)}`;
  if (!made.has(key)) {
    const tag = `${locale}-u-ca-${calendar}-nu-${DIGITS[locale] || "latn"}`;
    made.set(key, new Intl.DateTimeFormat(tag, { timeZone: ZONE, ...options }));
  }
  return made.get(key);
}

const parts = (at, locale, calendar, options) =>
  Object.fromEntries(format(locale, calendar, options).formatToParts(new Date(at)).map(({ type, value }) => [type, value]));

/** «۱۴:۳۰». `at` in milliseconds, as everywhere here. */
export function clock(at, locale) {
  const { hour, minute } = parts(at, locale, "gregory", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${hour}:${minute}`;
}

/** The day in Tehran, to be compared: "2026-11-21". */
export function dayOf(at) {
  const { year, month, day } = parts(at, "en", "gregory", { year: "numeric", month: "2-digit", day: "2-digit" });
  return `${year}-${month}-${day}`;
}

/** «امروز», «دیروز», «پنجشنبه ۲۸ آبان», or with its year where that is another one. */
export function dayName(at, locale, words, now = Date.now()) {
  if (dayOf(at) === dayOf(now)) return words.today;
  if (dayOf(at) === dayOf(now - DAY)) return words.yesterday;
  const whole = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const then = parts(at, locale, "persian", whole);
  const year = then.year === parts(now, locale, "persian", whole).year ? "" : ` ${then.year}`;
  return `${then.weekday} ${then.day} ${then.month}${year}`;
}
