import { chinaTradeRegulation, net30, type Policy } from "receivables";
import { dice } from "./dice.js";
import { type Doc, type Expected, OPERATORS } from "./mutation-operators.js";

/** A policy that was broken on purpose. */
export interface Mutant extends Expected {
  readonly name: string;
  readonly document: Doc;
}

const PRESETS: readonly Policy[] = [chinaTradeRegulation, net30];

/** Every operator on every preset, twice with other numbers; each document once. */
export function mutants(seed: number): readonly Mutant[] {
  const seen = new Set<string>();
  return Object.entries(OPERATORS).flatMap(([operator, mutate], place) =>
    PRESETS.flatMap((preset, which) =>
      [0, 1].flatMap((round) => {
        const document = JSON.parse(JSON.stringify(preset));
        const expected = mutate(document, dice(seed + place * 16 + which * 4 + round));
        const text = JSON.stringify(document);
        if (expected === null || seen.has(text)) return [];
        seen.add(text);
        return [{ name: `${operator}: ${preset.id} ${round + 1}`, document, ...expected }];
      }),
    ),
  );
}
