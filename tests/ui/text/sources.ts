import { parseSync } from 'vite';
import { readSources, type Source } from '../../layout/sources';

const ROOT = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');

/** A node of a syntax tree, as the parser gives it. */
export interface Node {
  type: string;
  [field: string]: unknown;
}

/** Every module of ours in which a text for the reader may be named or written. */
export function codeSources(): Source[] {
  return readSources(ROOT, ['lib', 'entrypoints']).filter(({ path }) => /\.tsx?$/.test(path));
}

/** The syntax tree of a module. */
export function treeOf({ path, text }: Source): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Every node below one, itself included. */
export function nodesOf(node: Node): Node[] {
  const below = Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]));
  return [node, ...below.filter(isNode).flatMap(nodesOf)];
}

/** What an expression can be where it is a text written there: plain texts, with `*` for what is filled in. */
export function textsWritten(node: Node): string[] {
  const { type } = node;
  if (type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (type === 'TemplateLiteral') {
    return [(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('*')];
  }
  if (type === 'BinaryExpression' && node.operator !== '+') return [];
  const parts: Record<string, string[]> = {
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: node.operator === '&&' ? ['right'] : ['left', 'right'],
    BinaryExpression: ['left', 'right'],
    JSXExpressionContainer: ['expression'],
    ParenthesizedExpression: ['expression'],
    TSAsExpression: ['expression'],
  };
  return (parts[type] ?? []).flatMap((part) => textsWritten(node[part] as Node));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
