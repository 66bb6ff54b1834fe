import { isRightToLeft, say, type Language, type MessageKey } from '../locales/say';
import { explainRule } from '../locales/ruleDocs';
import { catalogue } from '../rules/catalogue';
import { type Rule } from '../rules/rule';

const groups = ['data', 'structure', 'duties', 'titles'] as const;

/** The page about all rules in Markdown, built from the catalogue, so that it says what the rules do. */
export function rulesPage(language: Language): string {
  const parts = groups.map((group) => {
    const rules = catalogue.filter(({ id }) => id.startsWith(`${group}/`));
    return [
      `## ${say(language, `docs.group.${group}`)}`,
      ...rules.map((rule) => partOf(language, rule)),
    ].join('\n\n');
  });
  const direction = isRightToLeft(language) ? ['<div dir="rtl">'] : [];
  const end = isRightToLeft(language) ? ['</div>'] : [];
  return [
    `<!-- ${say(language, 'docs.rules.made')} -->`,
    ...direction,
    `# ${say(language, 'docs.rules.title')}`,
    say(language, 'docs.rules.intro'),
    ...parts,
    ...end,
  ]
    .join('\n\n')
    .concat('\n');
}

function partOf(language: Language, { id, severity, value }: Rule): string {
  const docs = explainRule(language, id);
  if (!docs) throw new Error(`The rule ${id} is not explained.`);
  const facts = [
    `\`${id}\``,
    say(language, `severity.${severity}`),
    ...(value
      ? [
          say(language, 'docs.rules.value', {
            value: value.default,
            least: value.minimum,
            most: value.maximum,
          }),
        ]
      : []),
  ];
  return [
    `### ${say(language, `rule.${id}.title` as MessageKey)}`,
    facts.join(' · '),
    docs.what,
    `**${say(language, 'docs.rules.why')}** ${docs.why}`,
    `**${say(language, 'docs.rules.example')}** ${docs.example}`,
    `**${say(language, 'docs.rules.mend')}** ${docs.mend}`,
  ].join('\n\n');
}
