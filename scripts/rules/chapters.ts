/** A rule of the regulation, by the name under which code and tests cite it. */
export interface Rule {
  readonly id: string;
  /** What it asks, in a line. */
  readonly asks: string;
  /** It states an aim and leaves nothing to compute or check by itself. */
  readonly purpose?: true;
  /** The source has lost it, and no other copy says what it was about. */
  readonly lost?: true;
}

/** A chapter of the regulation, with its rules in their order. */
export interface Chapter {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Every rule of the regulation. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: "Reconciling statements of account 对账管理制度",
    rules: [
      {
        id: "R1.0",
        asks: "Regulate reconciliation with customers 往来对账, keep statements sent out 对外账单 in order",
        purpose: true,
      },
      { id: "R1.1", asks: "Marketing 市场部 makes the statement 对账单" },
      { id: "R1.2.1", asks: "The clerk makes the running account 往来账务台帐 and the statement" },
      { id: "R1.2.2", asks: "Each unit price and quantity has a written basis 书面依据" },
      { id: "R1.2.3", asks: "Not known", lost: true },
      { id: "R1.2.4", asks: "Papers are originals or faxes, signed and sealed by the customer 签字盖章" },
      {
        id: "R1.2.5",
        asks: "One copy of each quotation 报价单 goes to the cashier 出纳 for checking and filing",
      },
      { id: "R1.3.1", asks: "The cashier verifies 核实 price, quantity and amount of account and statement" },
      {
        id: "R1.3.2",
        asks: "Verified against quotation, delivery note 送货单, return note 退货单 and the like",
      },
      { id: "R1.3.3", asks: "An invoice 发票 is issued on the customer's request" },
      { id: "R1.4.1", asks: "Only finance and marketing share selling prices, in confidence 保密性" },
      {
        id: "R1.4.2",
        asks: "In force from publication; who breaks a rule is held to account by gravity 问责处罚",
      },
    ],
  },
  {
    title: "Clearing a county's arrears 清理拖欠民营企业中小企业账款",
    rules: [
      {
        id: "R4.0",
        asks: "Clear bounds, main points first, treat the source; no new arrears 无新的拖欠账款",
      },
      { id: "R4.1", asks: "Screen 排查梳理 all arrears at the start of the year" },
      { id: "R4.2", asks: "A register of who owes whom what, for which project, by kind of debtor" },
      { id: "R4.3", asks: "All is paid by the end of the year: clearance rate 清欠率 100 %" },
      { id: "R4.4", asks: "Clearance as a lever for the vitality of small firms, on time", purpose: true },
      {
        id: "R4.5",
        asks: "Work plan, leading group 领导小组 of 17 units, tasks; who supervises answers 谁监管谁负责",
      },
      { id: "R4.6", asks: "Lost; by kindred texts: register 台账, timetable and source of repayment funds" },
      {
        id: "R4.7",
        asks: "Repay all that should be 应还尽还, project payments 工程款 first; no new arrears",
      },
      { id: "R4.8", asks: "Without a clear source of funds 资金来源 no approval and no start" },
      { id: "R4.9", asks: "Assess cash flow and income 现金流和收益; settle source and repayment of loans" },
      {
        id: "R4.10",
        asks: "No start before approval, no prefinancing 带资承包, no IOUs 打白条, no baseless deposits",
      },
      { id: "R4.11", asks: "Towns and departments lead, with duties, targets and measures of their own" },
      {
        id: "R4.12",
        asks: "Inspect 监督检查; punish shifting of risk; projects that miss the conditions wait",
      },
      {
        id: "R4.13",
        asks: "Three conditions before tender 招标前置约定; integrity file 政务诚信档案; blacklist 黑名单",
      },
    ],
  },
  {
    title: "Accounts receivable 应收账款管理制度, chapter 1: general 总则",
    rules: [
      {
        id: "Art. 1",
        asks: "Use credit to open the market at the least bad-debt loss 坏帐损失",
        purpose: true,
      },
      {
        id: "Art. 2",
        asks: "Receivables are of sales, prepayments 预付购货款 and others: all claims 各类债权",
      },
      { id: "Art. 3", asks: "Finance and business together fix credit limits 信用额度" },
    ],
  },
  {
    title: "Chapter 2: credit standing 客户资信管理制度",
    rules: [
      {
        id: "Art. 4",
        asks: "A customer file 客户信息档案 by groups A to D, in two copies, with who answers for it",
      },
      { id: "Art. 5", asks: "From two deals and 10,000 yuan on, the file is made within one month" },
      { id: "Art. 6", asks: "The file is kept safe and handed over; else no leaving formalities 离职手续" },
      { id: "Art. 7", asks: "News comes in at any time 随时; the business manager updates regularly 定期" },
      { id: "Art. 8", asks: "The committee 市场管理委员会 fixes limit and term each quarter or year" },
      {
        id: "Art. 9",
        asks: "A table of limits and terms 信用额度期限表, one copy each in business and finance",
      },
      {
        id: "Art. 10",
        asks: "Prudence 保守原则; half of limit and term for a new customer, more only unanimously",
      },
      { id: "Art. 11", asks: "Limits and terms are reviewed each quarter, and at any time on news" },
    ],
  },
  {
    title: "Chapter 3: control of credit sales 产品销售赊销的管理",
    rules: [
      {
        id: "Art. 12",
        asks: "Lost; by kindred texts: ship only against a signed slip 请批单 that states the term",
      },
      {
        id: "Art. 13",
        asks: "Check every account each ten days; tell of what is unpaid ten days past its term",
      },
      {
        id: "Art. 14",
        asks: "An unsettled credit sale stops shipment and credit, but for a guarantee 资金担保",
      },
      {
        id: "Art. 15",
        asks: "Mind grade 信用等级 and limit; the head in charge signs each contract before issue",
      },
      { id: "Art. 16", asks: "Visits re-assess the grade and adjust it" },
    ],
  },
  {
    title: "Chapter 4: monitoring 应收账款监控制度",
    rules: [
      { id: "Art. 17", asks: "Lost; by kindred texts: an aging list 账龄明细表 by a day after month end" },
      {
        id: "Art. 18",
        asks: "Compare list and table, contact who has not settled, tell the deputy general manager",
      },
      { id: "Art. 19", asks: "Sales within limit and term; past the term, collection 催收 in tiers" },
      {
        id: "Art. 20",
        asks: "Before a trip the debt is checked; after it the detail list 回款明细表; discounts signed",
      },
      {
        id: "Art. 21",
        asks: "Route and return time are set; a call to the business manager from every customer",
      },
      {
        id: "Art. 22",
        asks: "Cheques and bills 汇票: date, payee, amount, endorsement 背书, asked of the bank",
      },
      { id: "Art. 23", asks: "Lost; from memory: what a bill has above the debt is kept as 暂收款" },
      { id: "Art. 24", asks: "Lost; from memory: complaints at collection are answered in 3 working days" },
      {
        id: "Art. 25",
        asks: "Money or returns not reported or held back, resale 转售: dismissal and damages",
      },
    ],
  },
  {
    title: "Chapter 5: bad debts 坏账管理制度",
    rules: [
      {
        id: "Art. 26",
        asks: "Two visits a quarter; a problem-customer report 问题客户报告单 within one day; its route",
      },
      { id: "Art. 27", asks: "Loss from lax visits 疏于访问 is compensated by a share" },
      {
        id: "Art. 28",
        asks: "A remark 备注 on every overdue item, a note on large ones; else a share of the loss",
      },
      {
        id: "Art. 29",
        asks: "Report a possible bad debt at once; no shipment without guarantee, else the whole loss",
      },
      { id: "Art. 30", asks: "The application 坏帐申请书 in three copies, its content and its approvers" },
      {
        id: "Art. 31",
        asks: "Lack of responsibility 责任心不强: a share of the bad debt off the commission 业务提成",
      },
    ],
  },
  {
    title: "Chapter 6: handover 应收账款交接制度",
    rules: [
      { id: "Art. 32", asks: "Hand over before leaving; unclear is the giver's, clear is the taker's" },
      { id: "Art. 33", asks: "Lost; from memory: after notice all is collected or promised within a month" },
      { id: "Art. 34", asks: "A compensation confirmed by the customer in writing does not hold up leaving" },
      { id: "Art. 35", asks: "Lost; from memory: the list 离职移交清单 in three copies, with signatures" },
      {
        id: "Art. 36",
        asks: "Lost; from memory: the taker checks with the customer; who keeps silent shares",
      },
      { id: "Art. 37", asks: "Lost; from memory: the last pay after the handover, or the cashier answers" },
      {
        id: "Art. 38",
        asks: "Lost; from memory: the supervisor oversees; what is missing is restored by a date",
      },
      {
        id: "Art. 39",
        asks: "All is checked one by one within a month; three signatures 交、接、监 complete it",
      },
    ],
  },
];

export const RULES: readonly Rule[] = CHAPTERS.flatMap(({ rules }) => rules);
