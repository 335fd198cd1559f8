const decode = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decode(found);
};

/** What the form to this address would send as it stands: ticked boxes, chosen options, typed texts. */
export function formIn(page: string, action: string): Record<string, string | string[]> {
  const form = page.split(/<form\b/).find((part) => attribute(part.split('>')[0]!, 'action') === action);
  if (!form) throw new Error(`There is no form to ${action}`);
  const inside = form.split('</form>')[0]!;
  const sent: [string, string][] = [];
  for (const [tag] of inside.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
    if (name && (!['checkbox', 'radio'].includes(type ?? '') || /\schecked\b/.test(tag)))
      sent.push([name, attribute(tag, 'value') ?? '']);
  }
  for (const [, tag, text] of inside.matchAll(/<textarea\b([^>]*)>([^<]*)<\/textarea>/g))
    sent.push([attribute(tag!, 'name')!, decode(text!).replace(/^\n/, '')]);
  for (const [, tag, options] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = options!.match(/<option\b[^>]*>/g) ?? [];
    sent.push([
      attribute(tag!, 'name')!,
      attribute(all.find((each) => /\sselected\b/.test(each)) ?? all[0] ?? '', 'value') ?? '',
    ]);
  }
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of sent) {
    if (!name.endsWith('[]')) fields[name] = value;
    else fields[name.slice(0, -2)] = [...[fields[name.slice(0, -2)] ?? []].flat(), value];
  }
  return fields;
}
