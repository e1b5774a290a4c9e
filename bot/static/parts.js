// Small helpers to make elements. The page's policy forbids inline styles and scripts; nothing here uses them.

const SVG = "http://www.w3.org/2000/svg";

/** `make("button", {class: "quiet", type: "button"}, "متن", child)`; a property that is a function listens. */
export function make(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** An icon of the page's sprite, silent for screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Text only for screen readers. */
export function unseen(text) {
  return make("span", { class: "unseen" }, text);
}

export function emptied(node) {
  while (node.firstChild) node.firstChild.remove();
  return node;
}

export function megabytes(bytes) {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Draws a picture into a small canvas; false where it is no picture. Object URLs would need a wider policy. */
export async function thumbnail(blob, canvas, side = 160) {
  if (!/^image\//.test(blob.type) || typeof createImageBitmap !== "function") return false;
  try {
    const bitmap = await createImageBitmap(blob);
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height)) * (window.devicePixelRatio || 1);
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return true;
  } catch (_) {
    return false;
  }
}
