import type { XmlElement } from "../../files/xlsx/xml.js";

const SHARED_AXIS = "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const LABEL = "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";

/** Children in the order of the schema (ECMA-376 part 1: 21.2 charts, 20.1 DrawingML, 20.5 drawings of sheets); an element is found by its path's end. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace: "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr extLst",
  plotArea: "layout barChart lineChart catAx valAx dTable spPr extLst",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  "barChart/ser": "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  "lineChart/ser": "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
  "ser/marker": "symbol size spPr extLst",
  dLbls: `dLbl delete ${LABEL} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx ${LABEL} extLst`,
  strRef: "f strCache",
  numRef: "f numCache",
  strCache: "ptCount pt",
  numCache: "formatCode ptCount pt",
  catAx: `${SHARED_AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${SHARED_AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  spPr: "xfrm prstGeom noFill solidFill gradFill blipFill pattFill ln effectLst extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd",
  pattFill: "fgClr bgClr",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r br fld endParaRPr",
  r: "rPr t",
  rPr: "ln noFill solidFill effectLst latin ea cs sym",
  defRPr: "ln noFill solidFill effectLst latin ea cs sym",
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic clientData",
  from: "col colOff row rowOff",
  to: "col colOff row rowOff",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  nvGraphicFramePr: "cNvPr cNvGraphicFramePr",
  xfrm: "off ext",
};

/** Elements that hold a list of one kind, or one child. */
const FREE = new Set(["wsDr", "layout", "tx", "cat", "val", "majorGridlines", "solidFill", "fgClr", "bgClr", "pPr", "graphic", "graphicData", "pt"]);

/** What stands out of the schema's order, or is unknown to it, in words; empty when all is well. */
export function outOfOrder(element: XmlElement, parent = ""): string[] {
  const names = element.children.map(({ name }) => name);
  const order = (ORDER[`${parent}/${element.name}`] ?? ORDER[element.name])?.split(" ");
  const own =
    names.length === 0 || FREE.has(element.name) ? [] :
    order === undefined ? [`${element.name} is unknown`] :
    names.flatMap((name, index) => {
      if (!order.includes(name)) return [`${name} has no place in ${element.name}`];
      const before = names[index - 1];
      return before !== undefined && order.indexOf(before) > order.indexOf(name) ? [`${name} stands after ${before} in ${element.name}`] : [];
    });
  return [...own, ...element.children.flatMap((child) => outOfOrder(child, element.name))];
}
