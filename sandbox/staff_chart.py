"""The survey's results as a chart: share of satisfied people by station, with its 95 % interval."""

from __future__ import annotations

from dataclasses import dataclass

from sqladmin import BaseView, expose
from starlette.requests import Request
from starlette.responses import Response

from sandbox import surveys

LEFT, WIDTH, ROW = 20, 560, 34  # units of the drawing


@dataclass(frozen=True, slots=True)
class Bar:
    """One station, in units of the drawing."""

    label: str
    figures: str
    y: int
    share: float
    low: float
    high: float


class SurveyChart(BaseView):
    name, icon = "نمودار نظرسنجی", "fa-solid fa-chart-simple"

    @expose("/survey-chart", identity="survey-chart")
    async def page(self, request: Request) -> Response:
        context = request.app.state.context
        async with context.database.reading() as session:
            results = await surveys.results(session)
        drawn = bars([results.overall, *results.stations])
        page = {
            "title": self.name,
            "results": results,
            "bars": drawn,
            "height": ROW * len(drawn) + 40,
            "ticks": [(LEFT + WIDTH * tenth // 5, tenth * 20) for tenth in range(6)],
            "left": LEFT,
        }
        return await self.templates.TemplateResponse(request, "survey_chart.html", page)


def bars(results: list[surveys.StationResult]) -> list[Bar]:
    """Only stations where somebody gave a grade; the most asked ones first, the overall line on top."""
    graded = [result for result in results if result.graded]
    ordered = graded[:1] + sorted(graded[1:], key=lambda result: -result.graded)
    return [_bar(place, result) for place, result in enumerate(ordered)]


def _bar(place: int, result: surveys.StationResult) -> Bar:
    share, low, high = result.share or 0.0, result.low or 0.0, result.high or 0.0
    figures = f"{share:.0%} ({low:.0%}–{high:.0%})، {result.satisfied} از {result.graded}"
    return Bar(
        result.station,
        figures,
        20 + place * ROW,
        LEFT + WIDTH * share,
        LEFT + WIDTH * low,
        LEFT + WIDTH * high,
    )
