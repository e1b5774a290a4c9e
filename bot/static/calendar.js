// The page that takes this one's place after a quick exit: this month's calendar, and nothing about what was before.
// It finishes the deletion that was begun, if the network was away.

import { forget } from "./api.js";
import { dropLeft, left } from "./keep.js";

const DAY = 86_400_000;
const persian = (options) => new Intl.DateTimeFormat("fa-IR-u-ca-persian", { timeZone: "Asia/Tehran", ...options });
const latin = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "Asia/Tehran", day: "numeric", month: "numeric" });

function parts(date) {
  const found = Object.fromEntries(latin.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return { day: found.day, month: found.month };
}

/** All days of the month of `today`, as dates. */
function monthOf(today) {
  const { day, month } = parts(today);
  const first = today.getTime() - (day - 1) * DAY;
  const days = Array.from({ length: 31 }, (_, at) => new Date(first + at * DAY));
  return days.filter((date) => parts(date).month === month);
}

const WEEK = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];
const weekday = new Intl.DateTimeFormat("en-US", { timeZone: "Asia/Tehran", weekday: "short" });

/** 0 for Saturday, as weeks begin here. */
function column(date) {
  return WEEK.indexOf(weekday.format(date));
}

function cell(row, tag, text, name) {
  const node = document.createElement(tag);
  node.textContent = text;
  if (name) node.className = name;
  row.append(node);
}

function draw(today) {
  const word = (options, type) => persian(options).formatToParts(today).find((one) => one.type === type).value;
  const [month, year] = [word({ month: "long" }, "month"), word({ year: "numeric" }, "year")];
  document.getElementById("month").textContent = `${month} ${year}`;
  document.getElementById("today").textContent =
    `${word({ weekday: "long" }, "weekday")} ${word({ day: "numeric" }, "day")} ${month} ${year}`;
  const names = document.createElement("tr");
  for (const name of "ش ی د س چ پ ج".split(" ")) cell(names, "th", name);
  document.getElementById("names").append(names);
  const days = monthOf(today);
  let row = document.createElement("tr");
  for (let blank = 0; blank < column(days[0]); blank += 1) cell(row, "td", "");
  for (const date of days) {
    const { day } = parts(date);
    cell(row, "td", persian({ day: "numeric" }).format(date), day === parts(today).day ? "now" : column(date) === 6 ? "off" : "");
    if (column(date) === 6) {
      document.getElementById("days").append(row);
      row = document.createElement("tr");
    }
  }
  document.getElementById("days").append(row);
}

async function finish(pause) {
  const token = left();
  if (!token) return;
  if (await forget(token)) dropLeft();
  else setTimeout(() => finish(Math.min(pause * 2, 60_000)), pause);
}

finish(2_000);
draw(new Date());
