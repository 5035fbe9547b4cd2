// @ts-check
import { noted, say } from "./words.js";

/**
 * Messages a newcomer can send with one click. `text` follows the mention; each pastes a table the way
 * another program gives it.
 *
 * @typedef {Object} Sample
 * @property {string} label
 * @property {string} icon
 * @property {string} text
 */

/** @type {readonly Sample[]} */
const SAMPLES = Object.freeze([
  {
    label: noted("Monthly savings"),
    icon: "line",
    text: noted(`draw a line of my savings

| Month | Savings |
|-------|--------:|
| Jan   |     120 |
| Feb   |     150 |
| Mar   |      90 |
| Apr   |     200 |
| May   |     310 |
| Jun   |     275 |`),
  },
  {
    label: noted("Sales, CSV"),
    icon: "bars",
    text: noted(`compare sales and costs by quarter as bars

Quarter,Sales,Costs
Q1 2025,48200,31500
Q2 2025,53900,33100
Q3 2025,47600,35800
Q4 2025,61300,36400`),
  },
  {
    label: noted("From a spreadsheet"),
    icon: "grid",
    text: noted(`show the visitors of each park, largest first

Park\tVisitors\tBenches
Riverside\t18400\t52
Old Orchard\t9650\t31
Castle Hill\t22150\t44
Botanic Garden\t27800\t60
Harbour Green\t13275\t27`),
  },
  {
    label: noted("psql output"),
    icon: "bars",
    text: noted(`bar chart of orders per country
\`\`\`
 country     | orders | revenue
-------------+--------+----------
 Germany     |    412 | 38120.50
 France      |    367 | 31244.90
 Italy       |    198 | 17020.00
 Poland      |    254 | 16985.75
 Netherlands |    143 | 15310.20
(5 rows)
\`\`\``),
  },
  {
    label: "Deutsche Zahlen",
    icon: "line",
    text: `zeichne bitte den Stromverbrauch als Linie

Monat;Verbrauch (kWh);Kosten
Januar;1.204,5;361,35 €
Februar;1.087,2;326,16 €
März;968,0;290,40 €
April;702,8;210,84 €
Mai;511,3;153,39 €
Juni;438,9;131,67 €`,
  },
  {
    label: noted("Shares as a pie"),
    icon: "pie",
    text: noted(`how does my day split up? pie chart please

Activity | Hours
Sleep | 7.5
Work | 8
Commute | 1.5
Cooking | 1
Friends and family | 3.5
Reading | 2.5`),
  },
  {
    label: noted("Height and weight"),
    icon: "dots",
    text: noted(`is there a relation between height and weight? scatter plot

height_cm,weight_kg
158,51.2
161,57.0
164,55.9
167,63.1
170,61.8
172,70.4
175,68.9
178,77.3
181,74.6
184,83.0
188,85.7
193,90.1`),
  },
  { label: noted("Explain bar charts"), icon: "ask", text: noted("explain how a bar chart works") },
  { label: noted("No table"), icon: "ask", text: noted("can you make me a chart of our rents?") },
]);

/** @returns {Sample[]} them as a newcomer writes them who speaks what the page does */
export function samples() {
  return SAMPLES.map(({ label, icon, text }) => ({ label: say(label), icon, text: say(text) }));
}
