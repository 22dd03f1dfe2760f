import { expect, test } from 'vitest';
import type { Size } from '../../graphics/mark.ts';
import { CHECKED_SIZES } from '../../testing/text-faults.ts';
import { members } from '../../testing/units-scenes.ts';
import { placeBorder } from './border.ts';
import { placeDots } from './dots.ts';
import { drawUnits } from './draw.ts';
import { measuresOf } from './measures.ts';

const dotsAt = (name: 'spread' | 'in-groups', size: Size) =>
  placeDots(members.unit.count, name, placeBorder(measuresOf(members, size)));

test.each(CHECKED_SIZES)(
  'no direction is told: as many dots on each side at $width × $height',
  (size) => {
    for (const name of ['spread', 'in-groups'] as const) {
      const dots = dotsAt(name, size).flat();
      const left = dots.filter(([x]) => x < size.width / 2).length;
      expect(Math.abs(left / dots.length - 0.5)).toBeLessThan(0.05);
      for (const [x] of dots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(size.width);
      }
    }
    for (const state of Object.values(members.states)) {
      const drawn = JSON.stringify(drawUnits(members, state, size));
      expect(drawn).not.toMatch(/"(head|arrow)/);
    }
  },
);

test.each(CHECKED_SIZES)('in groups, a dot stands nearer to others at $width × $height', (size) => {
  const nearest = (name: 'spread' | 'in-groups') => {
    const dots = dotsAt(name, size).flat();
    const some = dots.filter((_, index) => index % 12 === 0);
    const gaps = some.map((dot) =>
      Math.min(
        ...dots
          .filter((other) => other !== dot)
          .map(([x, y]) => Math.hypot(x - dot[0], y - dot[1])),
      ),
    );
    return gaps.toSorted((one, other) => one - other)[50] ?? 0;
  };
  expect(nearest('in-groups')).toBeLessThan(nearest('spread') * 0.9);
});
