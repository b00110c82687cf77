#include "takes/view/comparisonbar.h"

#include "takes/takeplayer.h"
#include "takes/view/takesmodel.h"
#include "widgets/elidingcombobox.h"
#include "widgets/glyphicon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

QPushButton *sideButton(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    made->setCheckable(true);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ComparisonBar::ComparisonBar(TakePlayer &player, const TakesModel &takes, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_takes(takes)
    , m_other(new ElidingComboBox(this))
    , m_a(sideButton(QStringLiteral("sideA"), this))
    , m_b(sideButton(QStringLiteral("sideB"), this))
{
    auto *label = new QLabel(tr("&Compare with:"), this);
    label->setBuddy(m_other);
    m_other->setObjectName(QStringLiteral("compareWith"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(24);
    m_other->setToolTip(tr("A second take to listen to in turns"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_other);
    layout->addSpacing(8);
    layout->addWidget(m_a);
    layout->addWidget(m_b);
    layout->addStretch(1);

    connect(m_other, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(TakeId(m_other->itemData(index).toString())); });
    for (QPushButton *side : {m_a, m_b})
        // A screen reader toggles without a click; the side that is heard stays pressed.
        connect(side, &QPushButton::toggled, this, [this, side](bool on) {
            const bool isHeard = (side == m_b) == m_hearsB;
            if (on == isHeard)
                return;
            if (on)
                switchSides();
            showSides();
        });
    connect(&m_player, &TakePlayer::takeChanged, this, &ComparisonBar::fill);
    connect(&m_player, &TakePlayer::comparisonChanged, this, &ComparisonBar::fill);
    connect(&m_takes, &TakesModel::loaded, this, &ComparisonBar::fill);
    connect(&m_takes, &QAbstractItemModel::modelReset, this, &ComparisonBar::fill);
    fill();
}

bool ComparisonBar::isComparing() const
{
    return m_player.comparison().has_value();
}

void ComparisonBar::switchSides()
{
    if (!isComparing())
        return;
    m_hearsB = !m_hearsB;
    m_player.switchComparison();
    showSides();
}

void ComparisonBar::fill()
{
    const QSignalBlocker quiet(m_other);
    const std::optional<Take> heard = m_player.take();
    const std::optional<Take> other = m_player.comparison();
    m_other->clear();
    m_other->addItem(tr("Nothing"), QString());
    for (int row = 0; row < m_takes.rowCount(); ++row) {
        const Take &take = *m_takes.takeAt(row);
        if (heard && take.id == heard->id)
            continue;
        m_other->addItem(tr("%1 (%2)", "date, part")
                             .arg(m_takes.words().title(take), m_takes.words().part(take)),
                         take.id.text());
    }
    m_other->setEnabled(m_other->count() > 1);
    m_other->setCurrentIndex(other ? std::max(0, m_other->findData(other->id.text())) : 0);
    if (!other)
        m_hearsB = false;
    showSides();
}

void ComparisonBar::showSides()
{
    const std::optional<Take> heard = m_player.take();
    const std::optional<Take> other = m_player.comparison();
    const bool comparing = heard && other;
    m_a->setVisible(comparing);
    m_b->setVisible(comparing);
    if (!comparing)
        return;
    const Take &a = m_hearsB ? *other : *heard;
    const Take &b = m_hearsB ? *heard : *other;
    const std::pair<QPushButton *, const Take &> sides[]{{m_a, a}, {m_b, b}};
    for (const auto &[side, take] : sides) {
        const bool isHeard = (side == m_b) == m_hearsB;
        const QString letter = side == m_a ? QStringLiteral("A") : QStringLiteral("B");
        side->setText(tr("%1: %2", "A or B, date").arg(letter, m_takes.words().title(take)));
        side->setChecked(isHeard);
        side->setIcon(isHeard ? glyphIcon(Glyph::Check) : QIcon());
        side->setToolTip(isHeard ? tr("You hear this take (X switches)")
                                 : tr("Hear this take (X)"));
    }
}

} // namespace recount
