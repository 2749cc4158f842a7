import { useId } from 'react';
import type { ByKind, HealthPicture } from '../../../src/engine/health/picture';
import { count, countOf } from '../../shared/numbers';
import { total } from '../charts/total';
import { MixBar } from '../mix-bar';
import { MixLegend } from '../mix-legend';
import { HEADLINES, mixSentence, numberWord } from '../words';
import { SECTION } from './sections';

/** What the backlog is made of: a sentence, a bar of items, one of points, and what each fill stands for. */
export function MixCard({ picture, compared }: { readonly picture: HealthPicture; readonly compared: boolean }) {
  const id = useId();
  const { mix, read, mixBefore } = picture;
  if (mix.headline === 'too-few') return null;
  return (
    <section className="card mix" aria-labelledby={id} id={SECTION.overview} tabIndex={-1}>
      <h2 id={id}>{HEADLINES[mix.headline]}</h2>
      <p className="subtle">
        {mixSentence(sharesOf(mix.items))}
        {mixBefore !== null &&
          ` ${before(picture, compared)} ${mixBefore.stories}, ${mixBefore.technical} and ${mixBefore.spikes}.`}
      </p>
      <figure>
        <Bar name="Items" base={`${count(read)} read as a kind`} amounts={mix.items} unit="item" />
        {mix.points !== null && (
          <Bar
            name="Points"
            base={`${count(total(mix.points))} on ${countOf(mix.pointed, 'item')}`}
            amounts={mix.points}
            unit="point"
          />
        )}
        {mix.hours !== null && (
          <Bar name="Hours" base={`${count(Math.round(total(mix.hours)))} logged`} amounts={mix.hours} unit="hour" />
        )}
        <MixLegend mix={mix} />
      </figure>
    </section>
  );
}

function before({ flow }: HealthPicture, compared: boolean): string {
  if (compared) return `In the ${flow.by === 'sprint' ? 'sprints' : 'weeks'} compared with it was`;
  const number = numberWord(flow.steps.length);
  return `${number.charAt(0).toUpperCase()}${number.slice(1)} ${flow.by}s ago it was`;
}

interface BarProps {
  readonly name: string;
  readonly base: string;
  readonly amounts: ByKind;
  readonly unit: string;
}

function Bar({ name, base, amounts, unit }: BarProps) {
  return (
    <div className="bar-row">
      <span>
        <strong>{name}</strong>
        <span className="base">{base}</span>
      </span>
      <MixBar kinds={amounts} unit={unit} />
    </div>
  );
}

/** Whole percent of stories, technical work and spikes; technical work takes the rest, so that they are 100 together. */
function sharesOf(items: ByKind) {
  const all = Math.max(1, total(items));
  const stories = Math.round((items.story / all) * 100);
  const spikes = Math.round((items.spike / all) * 100);
  return { stories, spikes, technical: 100 - stories - spikes };
}
