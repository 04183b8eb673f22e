const TOKEN = /<\/([a-z]+)>|<([a-zA-Z]+)((?: [a-zA-Z][\w-]*="[^"<]*")*)(\/?)>|([^<]+)/gy;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot);)/;

/** Says where a text stops being well-formed XML, or `undefined` where it never does. */
export function faultOf(xml: string): string | undefined {
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [all, closed, opened, attributes = '', isEmpty] = match;
    end = match.index + all.length;
    if (LOOSE_AMPERSAND.test(all)) return `a loose ampersand in ${all}`;
    const names = [...attributes.matchAll(/ ([a-zA-Z][\w-]*)=/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) return `an attribute twice in ${all}`;
    if (opened !== undefined && isEmpty === '') open.push(opened);
    if (closed !== undefined && open.pop() !== closed) return `${all} closes what is not open`;
  }
  if (end < xml.length) return `no token at ${xml.slice(end, end + 40)}`;
  return open.length === 0 ? undefined : `${open.join(', ')} left open`;
}

/** Lists the texts of a drawing, in their order. */
export function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}
