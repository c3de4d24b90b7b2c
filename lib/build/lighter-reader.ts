const LIBRARY = /\/@mozilla\/readability\/Readability\.js$/;
/** Its other half, which guesses whether a page is an article. */
const GUESS = /\/@mozilla\/readability\/Readability-readerable\.js$/;

/** What the library does beside finding the text, by the method that does it, and what it does in its place: nothing of it is asked for here. */
const IN_PLACE: Record<string, string> = {
  _unwrapNoscriptImages: '',
  _getJSONLD: 'return {};',
  _getArticleMetadata: `return { title: this._doc.querySelector('meta[property="og:title"]')?.content || this._getArticleTitle() };`,
  _unescapeHtmlEntities: '',
  // It would keep what plays a video.
  _clean: 'this._removeNodes(this._getAllNodesWithTag(arguments[0], [arguments[1]]));',
  _postProcessContent: '',
  _fixRelativeUris: '',
  _simplifyNestedElements: '',
  _cleanClasses: '',
  _fixLazyImages: '',
  _isSingleImage: '',
  _cleanStyles: '',
};

/** What it notes for whoever mends it. */
const NOTES = /\n *this\.log\((?:[^;"`]|"[^"]*"|`[^`]*`)*?\);/g;
/** How it would note them. */
const NOTING = /\n {2}if \(this\._debug\) \{\n.*?\n {2}\} else \{\n.*?\n {2}\}/s;
/** An expression that it holds ready, by its name. */
const READY = /\n {4}(\w+):\s*\/.*\/[a-z]*,/g;
/** What it calls its own methods, fields and constants: nobody else asks for them by name. */
const OWN_NAME = /\b(?:_[a-z]\w{2,}|(?:FLAG|DEFAULT|UNLIKELY|DIV|ALTER|PHRASING|CLASSES)_[A-Z_]+)\b/gi;

/** The library for reader views without what it does for pictures, links and what is said about an article, its notes and what nobody asks for, its own names short. Throws where it no longer has one of these methods. */
export function lighterReader(source: string): string {
  const left = Object.entries(IN_PLACE).reduce((text, [name, body]) => {
    const method = new RegExp(`\n  ${name}\\([^)]*\\) \\{\n.*?\n  \\},\n`, 's');
    if (!method.test(text))
      throw new Error(`The library for reader views has no method ${name}: see lighter-reader.ts.`);
    return text.replace(method, () => `\n  ${name}() {${body && ` ${body} `}},\n`);
  }, source);
  const used = left.replace(NOTING, '').replace(NOTES, '');
  const asked = used.replace(READY, (ready, name) => (used.includes(`REGEXPS.${name}`) ? ready : ''));
  const short = new Map<string, string>();
  return asked.replace(OWN_NAME, (name) => {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name) ?? name;
  });
}

/** Puts the lighter library into page scripts, which are loaded with every page that is read. */
export function lighterReaderPlugin() {
  return {
    name: 'lighter-reader',
    transform(source: string, id: string): { code: string; map: null } | undefined {
      const file = id.replace(/\?.*$/, '');
      if (GUESS.test(file)) return { code: 'module.exports = undefined;', map: null };
      return LIBRARY.test(file) ? { code: lighterReader(source), map: null } : undefined;
    },
  };
}
