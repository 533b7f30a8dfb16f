/** The look of a report as a page: black on white, in the type of Vietnamese papers. */
export const PAGE_STYLE = `
body{margin:0 auto;padding:1.5rem;max-width:50rem;font:1.06rem/1.45 "Times New Roman",Tinos,"Liberation Serif",serif;color:#000;background:#fff}
header,.closing{display:flex;flex-wrap:wrap;gap:1rem 2rem;justify-content:space-between;text-align:center}
header p,.closing p{margin:.15rem 0}
.body{flex:1 1 14rem}
.nation{flex:1 1 23rem}
.number-line{white-space:pre}
.motto b{border-bottom:1px solid;padding-bottom:.2rem}
.nation p:last-child,.body p:last-child{margin-top:.8rem}
h1{margin:1.6rem 0 1rem;font-size:1.15rem;line-height:1.5;text-align:center}
h2{margin:1.4rem 0 .4rem;font-size:1.06rem}
h3{margin:.9rem 0 .3rem;font-size:1.06rem}
.to{text-align:center}
.warning{border:2px solid;padding:.4rem .6rem;font-weight:bold;text-align:center}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.94rem;line-height:1.3}
caption{font-weight:bold;padding:.3rem}
th,td{border:1px solid;padding:.25rem .4rem;vertical-align:top;text-align:left}
th{text-align:center}
.number{text-align:right;white-space:nowrap}
ul{margin:.3rem 0;padding-left:1.4rem}
footer{margin-top:1.4rem;font-size:.9rem;font-style:italic}
footer p{margin:.1rem 0}
.closing{margin-top:1.6rem}
.recipients{text-align:left;font-size:.88rem}
.recipients ul{list-style:"- ";padding-left:.8rem}
.signature .name{margin-top:4rem}
.annex{margin-top:3rem}
.annex h2{text-align:center}
.annex table{font-size:.82rem}
.annex .scroll{margin-inline:calc((50rem - min(100vw - 3rem, 78rem)) / 2)}
@media (max-width:56rem){.annex .scroll{margin-inline:0}}
@media print{
@page{size:A4;margin:20mm 20mm 20mm 30mm}
@page annex{size:A4 landscape;margin:20mm 15mm}
body{max-width:none;padding:0 1px;font-size:13pt}
header{flex-wrap:nowrap;font-size:12pt;gap:1rem}
.body{flex:0 1 38%}
.nation{flex:1 0 auto}
.annex{page:annex;break-before:page;margin:0}
.annex .scroll{margin:0}
.annex table{font-size:9.5pt}
.scroll{overflow:visible}
thead{display:table-header-group}
tr,.closing{break-inside:avoid}
h2,h3{break-after:avoid}
}`;
