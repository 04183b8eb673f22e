import type { DrawnNode } from '../../drawing/node';

/** Makes an element; texts become text nodes, so nothing typed is ever read as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) made.setAttribute(name, text);
  made.append(...children);
  return made;
}

/** Makes elements of a drawing. */
export function drawn({ tag, attributes, children }: DrawnNode): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, text] of Object.entries(attributes)) made.setAttribute(name, String(text));
  made.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
  return made;
}

/** Finds an element that `index.html` holds. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}
