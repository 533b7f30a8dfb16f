import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { drawn, plainTable, rows } from './page.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const box = document.createElement('div');
const canvas = document.createElement('canvas');
canvas.height = 700;
box.append(canvas);
document.body.append(box, plainTable());
const chart = new Chart(canvas, {
  type: 'bar',
  data: {
    labels: rows.map((row) => row.name),
    datasets: [{ data: rows.map((row) => row.percent), backgroundColor: '#a33c00' }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    responsive: false,
    scales: { x: { min: 0, max: 100 } },
  },
});
// What it draws are pixels, so the lengths are those that it says it has drawn.
void drawn(Promise.resolve(), () =>
  chart.getDatasetMeta(0).data.map((bar) => bar.width / chart.scales.x.width),
);
