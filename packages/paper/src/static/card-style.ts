/** The look of a card page, for its content without script; the element brings its own. */
export const CARD_STYLE = `
:root{color-scheme:light}
body{margin:0 auto;padding:.75rem;max-width:60rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Be Vietnam Pro","DejaVu Sans",sans-serif;color:#201a17;background:#fff;overflow-wrap:break-word}
[data-kh-card]{display:block}
.kh-warning{border:2px dashed #a33c00;border-radius:6px;padding:.5rem .75rem;color:#a33c00;font-weight:700}
.kh-title{color:#b4151b;font-size:1.3rem;line-height:1.35;margin:0 0 .3rem}
.kh-scroll{overflow-x:auto}
.kh-table{border-collapse:collapse;width:100%;margin:1rem 0;font-variant-numeric:tabular-nums}
.kh-caption{text-align:left;font-weight:700;padding:.3rem 0}
.kh-table th,.kh-table td{border-bottom:1px solid #e4dbd3;padding:.5rem .6rem;text-align:left;vertical-align:top;font-weight:400}
.kh-table .kh-name{font-weight:600}
.kh-table .kh-head,.kh-table .kh-number-head{border-bottom:2px solid #857970;color:#5f5650;font-size:.875rem}
.kh-table .kh-number,.kh-table .kh-number-head{text-align:right;white-space:nowrap}
.kh-total>*{background:#faf5ef;font-weight:700}
.kh-under,.kh-foot{color:#5f5650;font-size:.875rem;font-weight:400}
.kh-foot{border-top:1px solid #e4dbd3;padding-top:.75rem}
svg.bar{display:block;min-width:6rem;margin-top:.25rem;print-color-adjust:exact}
.track{fill:#faf5ef;stroke:#857970;stroke-width:.75}
.fill{fill:#5f5f6b}
.fill.met{fill:#146c3c}
.fill.not-met{fill:#a33c00}
.fill.flow{fill:#b4151b}
.maybe{fill:none;stroke:#5f5f6b;stroke-dasharray:3 2}
.mark path{fill:#201a17}
@media screen and (max-width:36rem){
.kh-table,.kh-table caption,.kh-table tbody,.kh-table tr,.kh-table th,.kh-table td{display:block}
.kh-table tr:first-child{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.kh-table tr{border-bottom:1px solid #e4dbd3;padding:.6rem 0}
.kh-table th,.kh-table td,.kh-table .kh-number{border:0;padding:.1rem 0;text-align:left;white-space:normal}
.kh-table [data-head]::before{content:attr(data-head);color:#5f5650}
}
@media print{
@page{size:A4;margin:15mm}
body{max-width:none;padding:0}
.kh-scroll{overflow:visible}
tr{break-inside:avoid}
details::details-content{content-visibility:visible!important;block-size:auto!important;display:block!important}
}`;
