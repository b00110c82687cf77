#include "context/view/missinglist.h"

#include "context/view/companyparts.h"
#include "packs/packgaps.h"
#include "widgets/cardframe.h"
#include "widgets/flowlayout.h"
#include "widgets/linkbutton.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int mostTold = 8; ///< in a tool tip

} // namespace

MissingList::MissingList(const QStringList &sections, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("missing"));
    auto *card = new CardFrame(this);
    card->column()->setSpacing(0);
    card->column()->addWidget(
        new TextLabel(TextLabel::Role::Small,
                      tr("Still to be filled in. Nothing has to be complete to be used."), card));
    auto *links = new FlowLayout(4, 0);
    card->column()->addLayout(links);
    for (const QString &name : sections + QStringList{tr("Timeline"), tr("Fixes")}) {
        auto *link = new LinkButton({}, card);
        link->hide();
        links->addWidget(link);
        const int place = int(m_places.size());
        connect(link, &QAbstractButton::clicked, this, [this, place] { go(place); });
        m_places.append({name, link, {}, {}});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
}

void MissingList::setPack(const Pack &pack)
{
    const qsizetype timeline = m_places.size() - 2;
    for (Place &place : m_places) {
        place.paths.clear();
        place.texts.clear();
    }
    const QList<PackGap> gaps = packGaps(pack);
    for (const PackGap &gap : gaps) {
        qsizetype place = -1;
        if (const std::optional<CompanyPart> part = companyPartOf(gap.path))
            place = qsizetype(*part);
        else if (gap.path.startsWith(QLatin1String("/entries/")))
            place = timeline;
        else if (gap.path.startsWith(QLatin1String("/fixes/")))
            place = timeline + 1;
        if (place < 0)
            continue;
        m_places[place].paths << gap.path;
        m_places[place].texts << gap.text;
    }
    bool isComplete = true;
    for (const Place &place : std::as_const(m_places)) {
        const int count = int(place.paths.size());
        isComplete = isComplete && count == 0;
        QStringList told = place.texts.mid(0, mostTold);
        if (count > mostTold)
            told << tr("and %n more", nullptr, count - mostTold);
        const QString text = tr("%1: %2", "where, how many").arg(place.name).arg(count);
        if (place.link->text() != text) {
            place.link->setText(text);
            place.link->setAccessibleName(tr("%1: %n missing", nullptr, count).arg(place.name));
            place.link->updateGeometry();
        }
        place.link->setToolTip(told.join(QLatin1Char('\n')));
        place.link->setVisible(count > 0);
    }
    setVisible(!isComplete);
}

void MissingList::go(int index)
{
    const Place &place = m_places.at(index);
    if (place.paths.isEmpty())
        return;
    const QString path = place.paths.constFirst();
    const qsizetype timeline = m_places.size() - 2;
    if (index < timeline)
        Q_EMIT sectionRequested(index, path);
    else if (index == timeline)
        Q_EMIT entryRequested(path.section(QLatin1Char('/'), 2, 2));
    else
        Q_EMIT fixRequested(path.section(QLatin1Char('/'), 2, 2));
}

} // namespace recount
