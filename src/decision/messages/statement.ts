import type { Messages } from "./message.js";

/** Texts of the room `statement`. */
export const statementMessages: Messages = {
  "price-differs": {
    en: "{document}, {item}: unit price {actual} instead of {expected}, by {basis:term} {source}",
    "zh-CN": "{document}，{item}：单价为 {actual}，依据{basis:term} {source} 应为 {expected}",
  },
  "quantity-differs": {
    en: "{document}, {item}: quantity {actual}, where the note has {expected}",
    "zh-CN": "{document}，{item}：数量为 {actual}，单据上为 {expected}",
  },
  "amount-differs": {
    en: "{document}, {item}: amount {actual}, where {quantity} × {unitPrice} makes {expected}",
    "zh-CN": "{document}，{item}：金额为 {actual}，按 {quantity} × {unitPrice} 应为 {expected}",
  },
  "unit-differs": {
    en: "{document}, {item}: billed by the unit {actual}, noted by {expected}",
    "zh-CN": "{document}，{item}：对账单位为{actual}，单据单位为{expected}",
  },
  "currency-differs": {
    en: "{document}, {item}: billed in {actual}, noted in {expected}",
    "zh-CN": "{document}，{item}：对账币种为 {actual}，单据币种为 {expected}",
  },
  "no-evidence": {
    en: "{document}, {item}: a quantity of {actual} is billed, and no delivery or return note has it",
    "zh-CN": "{document}，{item}：列账数量 {actual}，无送货单或退货单为依据",
  },
  "not-billed": {
    en: "{document}, {item}: a delivery of {expected} is not on the statement",
    "zh-CN": "{document}，{item}：已送货 {expected}，对账单漏列",
  },
  "return-not-credited": {
    en: "{document}, {item}: a return of {expected} is not credited on the statement",
    "zh-CN": "{document}，{item}：退货 {expected}，对账单未冲减",
  },
  "duplicate-line": {
    en: "{document}, {item}: {quantity} at {unitPrice} stands {actual} × on the statement, {expected} × in the evidence",
    "zh-CN":
      "{document}，{item}：数量 {quantity}、单价 {unitPrice} 的明细在对账单上出现 {actual} 次，依据中为 {expected} 次",
  },
  "wrong-document": {
    en: "{item}: billed under {actual}, delivered or returned under {expected}",
    "zh-CN": "{item}：列在 {actual} 名下，实际单据为 {expected}",
  },
  "wrong-customer": {
    en: "{document}, {item}: billed to {actual}, the note is of customer {expected}",
    "zh-CN": "{document}，{item}：列在客户 {actual} 名下，单据属于客户 {expected}",
  },
  "outside-period": {
    en: "{document}, {item}: the note is of {actual}, outside the period {expected}",
    "zh-CN": "{document}，{item}：单据日期 {actual} 不在对账期间 {expected} 内",
  },
  "no-price-basis": {
    en: "{document}, {item}: no quotation, price list or note has its price (stated: {actual})",
    "zh-CN": "{document}，{item}：单价无报价单、价目表或单据为依据（所列单价：{actual}）",
  },
  "quotation-not-valid": {
    en: "{document}, {item}: of {actual}, priced only by quotation {quotation}, which is valid {expected}",
    "zh-CN": "{document}，{item}：日期 {actual}，仅有报价单 {quotation}，其有效期为 {expected}",
  },
  "total-differs": {
    en: "Total {actual} {currency}, where the lines add up to {expected}",
    "zh-CN": "合计为 {actual} {currency}，各行相加应为 {expected}",
  },
  "closing-differs": {
    en: "Closing {actual} {currency}, where opening and movements add up to {expected}",
    "zh-CN": "期末余额为 {actual} {currency}，期初与本期发生相加应为 {expected}",
  },
  "opening-differs": {
    en: "Opening {actual} {currency}, where the last statement closed at {expected}",
    "zh-CN": "期初余额为 {actual} {currency}，上期期末余额为 {expected}",
  },
  "ledger-opening-differs": {
    en: "Opening {actual} {currency}, where the ledger has {expected}",
    "zh-CN": "期初余额为 {actual} {currency}，往来账务台帐为 {expected}",
  },
  "movement-differs": {
    en: "{document}: {actual} {currency} on the statement, {expected} in the ledger",
    "zh-CN": "{document}：对账单为 {actual} {currency}，往来账务台帐为 {expected}",
  },
  "movement-missing": {
    en: "{document}: {expected} {currency} in the ledger is not on the statement",
    "zh-CN": "{document}：往来账务台帐有 {expected} {currency}，对账单漏列",
  },
  "movement-not-posted": {
    en: "{document}: {actual} {currency} on the statement is not in the ledger",
    "zh-CN": "{document}：对账单列 {actual} {currency}，往来账务台帐无此笔",
  },
  "paper-not-signed": {
    en: "{document} lacks the customer's signature",
    "zh-CN": "{document} 缺客户签字",
  },
  "paper-not-sealed": {
    en: "{document} lacks the customer's seal",
    "zh-CN": "{document} 缺客户盖章",
  },
  "paper-form-refused": {
    en: "{document} is at hand as {actual:term}; accepted: {expected:term}",
    "zh-CN": "{document} 为{actual:term}，可接受的形式：{expected:term}",
  },
  "quotation-not-copied": {
    en: "Quotation {document} was not copied to the finance cashier",
    "zh-CN": "报价单 {document} 未复印交财务部出纳存档",
  },
  "preparer-missing": {
    en: "Nobody is named as having made the statement (department: {expected:term})",
    "zh-CN": "对账单未注明制作人（制作部门：{expected:term}）",
  },
  "preparer-department": {
    en: "{person} of the department {actual:term} made the statement, which is for: {expected:term}",
    "zh-CN": "由{actual:term}的 {person} 制作，对账单应由{expected:term}制作",
  },
  "verifier-missing": {
    en: "Nobody is named as having verified the statement (department: {expected:term})",
    "zh-CN": "对账单未注明核实人（核实部门：{expected:term}）",
  },
  "verifier-department": {
    en: "{person} of the department {actual:term} verified the statement, which is for: {expected:term}",
    "zh-CN": "由{actual:term}的 {person} 核实，对账单应由{expected:term}核实",
  },
  "preparer-verifies": {
    en: "{actual} made the statement and verified it, which takes two people",
    "zh-CN": "{actual} 既制作又核实对账单，制作与核实应由两人分别负责",
  },
  "price-department": {
    en: "The department {department:term} may handle selling prices",
    "zh-CN": "{department:term}有权处理售价",
  },
  "price-department-refused": {
    en: "The department {department:term} may not share selling prices",
    "zh-CN": "{department:term}无权共享售价",
  },
  "prices-to-their-customer": {
    en: "The prices are meant for customer {recipient}",
    "zh-CN": "该售价面向客户 {recipient}",
  },
  "prices-to-other-customer": {
    en: "The prices are those of customer {customer} and confidential to {recipient}",
    "zh-CN": "该售价属于客户 {customer}，对 {recipient} 保密",
  },
  "prices-to-other-department": {
    en: "Selling prices are confidential to the department {department:term}",
    "zh-CN": "售价对{department:term}保密",
  },
  "statement-not-sent": {
    en: "The statement was not sent",
    "zh-CN": "对账单尚未发出",
  },
  "statement-confirmed": {
    en: "The customer confirmed the statement on {on} by {response}",
    "zh-CN": "客户于 {on} 以 {response} 确认对账单",
  },
  "statement-objected": {
    en: "The customer objected to the statement on {on} by {response}",
    "zh-CN": "客户于 {on} 以 {response} 对对账单提出异议",
  },
  "statement-unanswered": {
    en: "The customer has not answered the statement sent on {sentOn}",
    "zh-CN": "客户尚未答复 {sentOn} 发出的对账单",
  },
  "statement-silence-accepts": {
    en: "The customer left the statement sent on {sentOn} unanswered, and it counts as accepted from {on}",
    "zh-CN": "客户未答复 {sentOn} 发出的对账单，自 {on} 起视为认可",
  },
  "statement-answer-refused": {
    en: "The answer {response} of {on} does not count (form: {form:term}; signed: {signed}; sealed: {sealed})",
    "zh-CN": "{on} 的答复 {response} 无效：{form:term}，签字：{signed}，盖章：{sealed}",
  },
  "invoice-supported": {
    en: "Everything that an invoice for the statement needs is there",
    "zh-CN": "对账单开具发票的条件已具备",
  },
  "invoice-not-requested": {
    en: "The customer has not asked for an invoice",
    "zh-CN": "客户未要求开具发票",
  },
  "invoice-statement-not-verified": {
    en: "The statement's verification: {verdict:term}",
    "zh-CN": "对账单核实结果：{verdict:term}",
  },
  "invoice-statement-not-confirmed": {
    en: "With the customer the statement is: {stage:term}",
    "zh-CN": "对账单与客户核对情况：{stage:term}",
  },
  "statement-rule-broken": {
    en: "{rule} was broken[ by {person}][, customer {customer}][: {document}][, {item}]",
    "zh-CN": "违反 {rule}[，责任人 {person}][，客户 {customer}][：{document}][，{item}]",
  },
  "sanction-reached": {
    en: "{person} broke the rules on statements {count} ×; from {from} on follows: {sanction:term}",
    "zh-CN": "{person} 违反对账管理制度 {count} 次，达到 {from} 次，处以：{sanction:term}",
  },
  "below-every-sanction": {
    en: "{person} broke the rules on statements {count} ×, fewer than any sanction asks for",
    "zh-CN": "{person} 违反对账管理制度 {count} 次，未达到任何处罚标准",
  },
  "sanctions-not-stated": {
    en: "{person} broke the rules on statements {count} ×; which sanction follows by gravity, the policy does not say",
    "zh-CN": "{person} 违反对账管理制度 {count} 次；制度未规定按情节轻重如何处罚",
  },
  "bill-lines-as-noted": {
    en: "{document}, {item} is billed as {lines}",
    "zh-CN": "{document}，{item} 按 {lines} 列账",
  },
  "bill-no-lines": { en: "{document}, {item} is not billed", "zh-CN": "{document}，{item} 不列账" },
  "state-figure": {
    en: "The {figure:term} of the statement is {amount} instead of {stated}",
    "zh-CN": "对账单{figure:term}为 {amount}，而非 {stated}",
  },
  "state-movement": {
    en: "The account has {document} with {amount}",
    "zh-CN": "往来账列 {document}，金额 {amount}",
  },
  "state-no-movement": { en: "The account does not have {document}", "zh-CN": "往来账不列 {document}" },
  "paper-in-order": {
    en: "{document} is put in order: {lacking:term}",
    "zh-CN": "补正 {document}：{lacking:term}",
  },
  "give-quotation": {
    en: "A quotation sets {price} {currency} for {item} on {on}",
    "zh-CN": "有报价单载明 {on} {item} 单价为 {price} {currency}",
  },
  "another-preparer": {
    en: "Another person[ of {department:term}] makes the statement",
    "zh-CN": "由另一人[（{department:term}）]编制对账单",
  },
  "another-verifier": {
    en: "Another person[ of {department:term}] verifies the statement",
    "zh-CN": "由另一人[（{department:term}）]核实对账单",
  },
  "send-statement": { en: "The statement is sent on {on}", "zh-CN": "于 {on} 发出对账单" },
  "customer-confirms": {
    en: "The customer confirms the statement on {on}",
    "zh-CN": "客户于 {on} 确认对账单",
  },
  "customer-objects": {
    en: "The customer objects to the statement on {on}",
    "zh-CN": "客户于 {on} 对对账单提出异议",
  },
  "status-day-comes": { en: "{on} comes, and nothing else differs", "zh-CN": "到 {on}，其他情况不变" },
  "verify-statement": { en: "The statement is verified", "zh-CN": "对账单核实无误" },
  "request-invoice": { en: "The customer asks for an invoice", "zh-CN": "客户要求开具发票" },
  "confirm-statement": { en: "The customer confirms the statement", "zh-CN": "客户确认对账单" },
};
