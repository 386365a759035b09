"""What Qt Designer does not have: number fields, grids, the truth line, the list of findings, the chart."""
