import { expect, test } from "vitest";
import { rulesIn } from "../../scripts/rules/rules-in.js";

test.each([
  ["Art. 10", ["Art. 10"]],
  ["Art. 18, 19", ["Art. 18", "Art. 19"]],
  ["Art. 6, 32–34 and 39", ["Art. 6", "Art. 32", "Art. 33", "Art. 34", "Art. 39"]],
  ["(Art. 14): of Art. 2", ["Art. 14", "Art. 2"]],
  ["R1.2.4,\nR1.2.5", ["R1.2.4", "R1.2.5"]],
  ["R4.8–R4.10, R4.12", ["R4.8", "R4.9", "R4.10", "R4.12"]],
  ["应收账款交接制度: Art. 6", ["Art. 6"]],
])("%s names %j", (text, rules) => {
  expect(rulesIn(text)).toEqual(rules);
});

test.each([
  "Order 802 Art. 9, 10",
  "Labour Contract Law Art. 37",
  "保障中小企业款项支付条例 Art. 17",
  "R14.1",
])("%s is no rule of the regulation", (text) => {
  expect(rulesIn(text)).toEqual([]);
});
