import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choice, tick, yesNo } from './draw-field.js';
import type { Filling } from './draw-result.js';
import type { Read } from './read-entries.js';

/** Who is assessed, over which days, and under which circumstances. */
export function drawAbout(filling: Filling, { period, context }: Read): TemplateResult {
  const { entries, word, say, form } = filling;
  const { goals, set } = form;
  const day = (name: 'from' | 'to') =>
    html`<label
      ><span class="soft">${word(name)}</span>
      <input type="date" name=${name} .value=${entries[name] ?? ''} aria-describedby="days"
    /></label>`;
  const group = (legend: string, content: unknown) =>
    html`<fieldset>
      <legend>${legend}</legend>
      <div class="answer">${content}</div>
    </fieldset>`;
  return html`<div class="answer">
      <label class="wide"
        ><span class="soft">${word('subject')}</span>
        <input name="name" autocomplete="off" .value=${entries['name'] ?? ''}
      /></label>
      ${day('from')} ${day('to')}
    </div>
    <div id="days">
      ${period ? nothing : html`<p class="fault" role="alert">${word('periodFault')}</p>`}
    </div>
    ${
      goals.length > 0
        ? group(
            word('goal'),
            choice(
              'goal',
              goals.map((one) => [one.id, say(one.title)]),
              context.goal ?? '',
            ),
          )
        : nothing
    }
    ${set.circumstances.map(({ id, title }) =>
      group(say(title), choice(`c:${id}`, yesNo(filling), entries[`c:${id}`] ?? '')),
    )}
    ${
      set.unitKinds.length > 0
        ? group(word('unitKinds'), [
            ...set.unitKinds.map(({ id, title }) => tick(`u:${id}`, say(title), entries)),
            tick('u:', word('noKind'), entries),
          ])
        : nothing
    }`;
}
