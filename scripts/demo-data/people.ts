import { plainDate } from "receivables";
import type { Person } from "../../examples/firm/person.js";

/** Sales is in two departments of two areas each; six salespeople, one of whom leaves at the month's end. */
export const PEOPLE: readonly Person[] = [
  { id: "S01", name: "罗青禾 Luo Qinghe", roles: ["salesperson"], department: "sales-1" },
  { id: "S02", name: "卫南舟 Wei Nanzhou", roles: ["salesperson"], department: "sales-1" },
  { id: "S03", name: "桑雨田 Sang Yutian", roles: ["salesperson"], department: "sales-1" },
  {
    id: "S04",
    name: "顾长林 Gu Changlin",
    roles: ["salesperson"],
    department: "sales-2",
    leavesOn: plainDate("2026-10-31"),
  },
  { id: "S05", name: "乔一帆 Qiao Yifan", roles: ["salesperson"], department: "sales-2" },
  { id: "S06", name: "岑晓月 Cen Xiaoyue", roles: ["salesperson"], department: "sales-2" },
  { id: "H01", name: "温书远 Wen Shuyuan", roles: ["department-head"], department: "sales-1" },
  { id: "H02", name: "柏立诚 Bai Licheng", roles: ["department-head"], department: "sales-2" },
  { id: "B01", name: "贺思源 He Siyuan", roles: ["business-supervisor"] },
  { id: "B02", name: "沈怀瑾 Shen Huaijin", roles: ["business-manager", "head-in-charge"] },
  { id: "L01", name: "韩律成 Han Lücheng", roles: ["legal-counsel"] },
  { id: "V01", name: "陆承志 Lu Chengzhi", roles: ["vice-general-manager"] },
  { id: "G01", name: "程墨川 Cheng Mochuan", roles: ["general-manager"] },
  { id: "M01", name: "江雨桐 Jiang Yutong", roles: ["marketing-clerk"], department: "marketing" },
  { id: "F01", name: "方知微 Fang Zhiwei", roles: ["finance-manager"], department: "finance" },
  { id: "F02", name: "袁素心 Yuan Suxin", roles: ["receivables-accountant"], department: "finance" },
  { id: "F03", name: "纪明 Ji Ming", roles: ["cashier"], department: "finance" },
];
