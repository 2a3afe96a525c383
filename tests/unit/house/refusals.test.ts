import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url).pathname;
const files = globSync('src/importer/**/*.ts', { cwd: root }).sort();

/** Every sentence that a file refuses an input with, where it stands there in words. */
const refusals = files.flatMap((path) => {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  return sentencesIn(file).map((sentence): [string, string] => [path, sentence]);
});

function sentencesIn(file: ts.SourceFile): string[] {
  const constants = new Map<string, ts.Expression>();
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) constants.set(node.name.getText(), node.initializer);
    if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal' && node.arguments)
      found.push(...node.arguments);
    if (ts.isPropertyAssignment(node) && ['refusal', 'reason'].includes(node.name.getText()))
      found.push(node.initializer);
    node.forEachChild(visit);
  };
  visit(file);
  return found.flatMap((expression) => textsOf(expression, constants)).filter((text) => !text.startsWith('…'));
}

/** What an expression may say; `…` for what is not known here. */
function textsOf(expression: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    const spans = expression.templateSpans.map(
      (span) => `${textsOf(span.expression, constants)[0]}${span.literal.text}`,
    );
    return [`${expression.head.text}${spans.join('')}`];
  }
  if (ts.isBinaryExpression(expression)) {
    const [left, right] = [expression.left, expression.right].map((side) => textsOf(side, constants)[0]!);
    return expression.operatorToken.kind === ts.SyntaxKind.PlusToken ? [`${left}${right}`] : [left!, right!];
  }
  if (ts.isConditionalExpression(expression))
    return [expression.whenTrue, expression.whenFalse].flatMap((one) => textsOf(one, constants));
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression, constants);
  const constant = ts.isIdentifier(expression) ? constants.get(expression.text) : undefined;
  return (constant && ts.isStringLiteralLike(constant)) || (constant && ts.isTemplateExpression(constant))
    ? textsOf(constant, constants)
    : ['…'];
}

test('refusals are found', () => {
  expect(refusals.length).toBeGreaterThan(80);
});

test.each(refusals)('%s says what is so and what to do: %s', (_, sentence) => {
  expect(sentence).toMatch(/^\S.*[.!?] \S.*\.$/s);
});
