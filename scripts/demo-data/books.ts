import type { Book } from "../../examples/firm/book.js";

/** Copies in a carton, of every title. */
export const COPIES_PER_CARTON = 24;

const TITLES: readonly (readonly [string, string])[] = [
  ["山间的邮差 The Mountain Postman", "42.00"],
  ["白鹭湾 Egret Bay", "38.00"],
  ["雨巷灯火 Lights in the Rain Lane", "45.00"],
  ["北方的麦子 Northern Wheat", "39.80"],
  ["小镇裁缝 The Small-Town Tailor", "36.00"],
  ["归舟 The Returning Boat", "48.00"],
  ["旧城钟楼 The Old Clock Tower", "52.00"],
  ["月下渡口 Ferry by Moonlight", "35.00"],
  ["云上梯田 Terraces in the Clouds", "58.00"],
  ["长河落日 Sunset on the Long River", "49.80"],
  ["星星的学校 School of Stars", "28.00"],
  ["会飞的毛驴 The Flying Donkey", "25.00"],
  ["小刺猬搬家 Little Hedgehog Moves House", "22.80"],
  ["蜗牛旅行记 Travels of a Snail", "24.00"],
  ["纸船去大海 The Paper Boat Goes to Sea", "26.00"],
  ["风筝与阿福 Afu and the Kite", "23.50"],
  ["十万颗种子 A Hundred Thousand Seeds", "32.00"],
  ["森林来信 Letters from the Forest", "29.80"],
  ["童谣一百首 A Hundred Nursery Rhymes", "19.80"],
  ["数字王国历险 Adventure in Number Land", "27.00"],
  ["初中语文精读 Chinese Reader, Junior", "32.50"],
  ["初中数学题典 Mathematics Problems, Junior", "39.00"],
  ["初中英语听写 English Dictation, Junior", "29.00"],
  ["初中物理实验 Physics Experiments, Junior", "34.50"],
  ["高中语文选读 Chinese Reader, Senior", "36.50"],
  ["高中数学导引 Mathematics Guide, Senior", "45.00"],
  ["高中化学图解 Chemistry Illustrated, Senior", "42.80"],
  ["高中生物札记 Biology Notes, Senior", "41.00"],
  ["小学生字帖 Copybook for Pupils", "12.80"],
  ["小学作文起步 First Essays", "21.00"],
  ["校园急救手册 School First Aid", "18.00"],
  ["地图里的中国 China in Maps", "68.00"],
  ["简明汉语词典 Concise Chinese Dictionary", "78.00"],
  ["成语故事大全 Stories of Idioms", "46.00"],
  ["唐诗三百首新注 Tang Poems Newly Annotated", "38.00"],
  ["宋词讲读 Reading Song Lyrics", "42.00"],
  ["古文入门 Gateway to Classical Prose", "35.50"],
  ["书法十二讲 Twelve Talks on Calligraphy", "56.00"],
  ["茶事漫谈 Talks on Tea", "44.00"],
  ["节气与农时 Solar Terms and Farming", "39.00"],
  ["木工基础 Basics of Woodwork", "62.00"],
  ["家常菜谱 Home Cooking", "48.80"],
  ["中医养生问答 Questions on Wellness", "36.80"],
  ["阳台种菜 Vegetables on the Balcony", "33.00"],
  ["急流与浅滩 Rapids and Shallows", "59.00"],
  ["城市的呼吸 How Cities Breathe", "66.00"],
  ["统计思维 Thinking in Statistics", "72.00"],
  ["算法小史 A Short History of Algorithms", "69.80"],
  ["观星指南 Guide to the Night Sky", "88.00"],
  ["鸟类图鉴 Handbook of Birds", "98.00"],
  ["昆虫图鉴 Handbook of Insects", "92.00"],
  ["桥梁的故事 The Story of Bridges", "54.00"],
  ["丝路行记 Along the Silk Road", "64.00"],
  ["一座图书馆的百年 A Library's Hundred Years", "76.00"],
  ["编辑手记 An Editor's Notebook", "45.00"],
  ["店员日记 Diary of a Bookseller's Clerk", "37.00"],
  ["会计常识 Everyday Accounting", "43.00"],
  ["合同一本通 Contracts in One Book", "51.00"],
  ["小店经营 Running a Small Shop", "40.00"],
  ["读者来信集 Letters from Readers", "34.00"],
];

/** What the firm sells; all of it invented. */
export const BOOKS: readonly Book[] = TITLES.map(([title, coverPrice], i) => ({
  item: itemOf(i + 1),
  title,
  coverPrice,
}));

/** New titles that stand on no price list yet. */
export const UNPRICED: readonly Book[] = [
  { item: itemOf(61), title: "江湖医案 Cases of a Country Doctor", coverPrice: "47.00" },
  { item: itemOf(62), title: "竹简与纸 Bamboo and Paper", coverPrice: "55.00" },
];

function itemOf(number: number): string {
  return `B${String(number).padStart(3, "0")}`;
}
