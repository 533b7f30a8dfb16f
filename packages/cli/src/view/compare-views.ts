import {
  agreementTitle,
  agreementOn,
  comparePlaces,
  type ComparedPlace,
  type CompareMeasure,
  type CompareView,
  lastDay,
  replay,
  viewFoot,
} from '@khuyenhoc/core';
import { placeEditions } from '@khuyenhoc/rulebook';
import type { Observation, Place, PlaceList } from '@khuyenhoc/schemas';
import type { LoadedProgramme } from '../files/load-programme.js';
import { today } from '../output/today.js';
import { UsageError } from '../usage-error.js';

type Programme = Extract<LoadedProgramme, { ok: true }>['programme'];

/** What the user says of a comparison. */
export interface CompareWords {
  readonly title?: string;
  readonly source?: string;
}

const NAMES = {
  2: { vi: 'Tỉnh, thành phố', en: 'Province' },
  3: { vi: 'Huyện', en: 'District' },
  5: { vi: 'Xã, phường', en: 'Commune' },
} as const;

/**
 * The places that figures of an agreement are given for, side by side: by each commitment of which a place
 * has a count.
 */
export function compareOf(
  { agreement, observations, events }: Programme,
  list: PlaceList | null,
  on: string,
  { title, source }: CompareWords,
): CompareView {
  const all = observations.flatMap((file) => file.observations);
  const now = agreementOn(agreement, replay(agreement, events, on).state);
  const places = placesOf(all, list);
  const [first] = places;
  if (first === undefined) throw new UsageError(NO_PLACES);
  const illustrative = observations.find((file) => file.illustrative !== null)?.illustrative;
  const named = source === undefined ? null : { vi: source, en: source };
  return comparePlaces(
    {
      title:
        title === undefined
          ? {
              vi: `So sánh: ${agreementTitle(now, 'vi')}`,
              en: `Compared: ${agreementTitle(now, 'en')}`,
            }
          : { vi: title, en: title },
      warning: illustrative ?? null,
      lines: [],
      foot: viewFoot({
        source: named ?? { vi: 'số liệu các nơi báo cáo', en: 'figures sent by the places' },
        dataAsOf:
          all
            .map((one) => lastDay(one.on))
            .filter((day) => day <= on)
            .sort()
            .at(-1) ?? null,
        madeOn: today(),
      }),
    },
    NAMES[first.place.code.length as keyof typeof NAMES],
    measuresOf(now, all),
    places,
    all,
    on,
  );
}

/** All places of a list, else those that figures name, all of one level and one edition. */
function placesOf(
  observations: readonly Observation[],
  list: PlaceList | null,
): readonly ComparedPlace[] {
  if (list !== null) {
    const { edition } = list;
    const deepest = Math.max(...list.units.map((one) => one.code.length));
    return list.units
      .filter((one) => one.code.length === deepest)
      .map(({ code, name }) => ({ place: { code, edition }, name }));
  }
  const found = new Map<string, Place>();
  for (const { kind, place } of observations) {
    if (kind === 'count' && place !== null) found.set(`${place.edition} ${place.code}`, place);
  }
  const places = [...found.values()];
  const [first] = places;
  const alike = places.every(
    (one) => one.edition === first?.edition && one.code.length === first.code.length,
  );
  if (!alike) throw new UsageError(MIXED_PLACES);
  return places.map((place) => ({ place, name: nameOf(place) }));
}

const nameOf = ({ code, edition }: Place): string =>
  placeEditions.find((one) => one.id === edition)?.units.find((unit) => unit.code === code)?.name ??
  code;

function measuresOf(
  agreement: Programme['agreement'],
  observations: readonly Observation[],
): readonly CompareMeasure[] {
  const counted = new Set(
    observations.flatMap((one) => (one.kind === 'count' ? [one.indicator] : [])),
  );
  return agreement.commitments
    .filter((one) => counted.has(one.indicator))
    .map(({ indicator, stage, population, title }) => ({
      indicator,
      stage,
      population,
      label: title,
      base: agreement.populations.find((one) => one.id === population)?.name ?? {
        vi: population,
        en: population,
      },
    }));
}

const NO_PLACES =
  'Không có số đếm nào ghi nơi (“place”) để so sánh. / No count names a place to compare.';
const MIXED_PLACES =
  'Số liệu theo nhiều danh mục hoặc nhiều cấp đơn vị: mỗi lần chỉ so sánh một cấp, một danh mục. / The figures are of several lists or levels of places: one level of one list is compared at a time.';
