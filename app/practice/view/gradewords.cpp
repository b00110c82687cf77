#include "practice/view/gradewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace recount
{

namespace
{

struct GradeWords {
    Q_DECLARE_TR_FUNCTIONS(GradeWords)
};

QString dayText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QuestionState questionState(const QuestionProgress &progress)
{
    if (!progress.lastGrade)
        return progress.takes > 0 ? QuestionState::NotGraded : QuestionState::NotPractised;
    switch (*progress.lastGrade) {
    case Grade::Again:
        return QuestionState::Again;
    case Grade::Hard:
        return QuestionState::Hard;
    case Grade::Good:
        return QuestionState::Good;
    case Grade::Easy:
        break;
    }
    return QuestionState::Easy;
}

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::Again:
        return GradeWords::tr("Again");
    case Grade::Hard:
        return GradeWords::tr("Hard");
    case Grade::Good:
        return GradeWords::tr("Good");
    case Grade::Easy:
        break;
    }
    return GradeWords::tr("Easy");
}

QString stateText(const QuestionProgress &progress)
{
    if (progress.lastGrade) {
        const auto day = progress.lastTakeUtc ? progress.lastTakeUtc : progress.lastGradedUtc;
        const QString word = gradeWord(*progress.lastGrade);
        return day ? GradeWords::tr("%1, %2", "grade and day").arg(word, dayText(*day)) : word;
    }
    if (progress.takes == 0)
        return GradeWords::tr("Not practised yet");
    if (progress.lastTakeUtc)
        return GradeWords::tr("Not graded, %1", "day").arg(dayText(*progress.lastTakeUtc));
    return GradeWords::tr("Not graded yet");
}

void paintStateShape(QPainter &painter, const QRectF &place, QuestionState state,
                     const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(place.width(), place.height());
    const QRectF box(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
    if (state == QuestionState::NotPractised || state == QuestionState::NotGraded) {
        const qreal inset = side * 0.2;
        painter.setPen(QPen(color, std::max(side * 0.1, 1.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        if (state == QuestionState::NotGraded) {
            const qreal dot = side * 0.36;
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(box.adjusted(dot, dot, -dot, -dot));
        }
    } else {
        const int filled = int(state) - int(QuestionState::Again) + 1;
        const qreal gap = side * 0.1;
        const qreal width = (side - 3 * gap) / 4;
        QColor empty = color;
        empty.setAlphaF(0.28F);
        painter.setPen(Qt::NoPen);
        for (int bar = 0; bar < 4; ++bar) {
            const qreal height = side * (0.34 + 0.18 * bar);
            painter.setBrush(bar < filled ? color : empty);
            painter.drawRoundedRect(QRectF(box.left() + bar * (width + gap),
                                           box.bottom() - height - side * 0.04, width, height),
                                    width * 0.25, width * 0.25);
        }
    }
    painter.restore();
}

} // namespace recount
