import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof documentOf>>;
const TEXT = 3;

/**
 * What a tab draws in fonts of the machine instead of fonts it was given: each such font with a text that it draws letters of.
 * Pictures of it would not be the same elsewhere.
 */
export async function fontsOfMachine(tab: Page): Promise<string[]> {
  const session = await tab.context().newCDPSession(tab);
  try {
    const texts = textsIn(await documentOf(session));
    await session.send('CSS.enable');
    const found = texts.map(async ({ nodeId, nodeValue }) => {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.filter((font) => !font.isCustomFont).map((font) => `${font.familyName}: ${nodeValue}`);
    });
    return (await Promise.all(found)).flat();
  } finally {
    await session.detach();
  }
}

/** The whole document, with what stands inside of fields. */
async function documentOf(session: CDPSession) {
  await session.send('DOM.enable');
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

function textsIn(node: Node): Node[] {
  if (node.nodeType === TEXT) return [node];
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(textsIn);
}
