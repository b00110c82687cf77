#include "context/view/claimdetail.h"

#include "context/companyeditor.h"
#include "context/view/claimsmodel.h"
#include "context/view/textfield.h"
#include "widgets/cardframe.h"
#include "widgets/flowlayout.h"
#include "widgets/readingarea.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingcheckbox.h"
#include "widgets/wrappinglink.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

using Kind = ClaimSaying::Kind;

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int readableCharacters = 116;
/// More than these are found with the search of the list.
constexpr qsizetype mostOffered = 12;

QPushButton *makeButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    return button;
}

QString quoted(const QString &words)
{
    return ClaimDetail::tr("“%1”").arg(words.simplified());
}

} // namespace

ClaimDetail::ClaimDetail(QWidget *parent) : QWidget(parent), m_scroll(new ReadingArea(this))
{
    m_scroll->setObjectName(QStringLiteral("claimDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setFocusProxy(m_scroll);
    showNothing();
}

void ClaimDetail::setEditor(CompanyEditor *editor)
{
    if (editor == m_editor)
        return;
    m_editor = editor;
    showNothing();
}

QWidget *ClaimDetail::start()
{
    m_claimId.clear();
    m_fields.clear();
    m_places = nullptr;
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(gap);
    return content;
}

void ClaimDetail::finish(QWidget *content, const QString &name)
{
    m_column->addStretch(1);
    m_scroll->setColumn(content, readableCharacters);
    m_scroll->setAccessibleName(name);
}

void ClaimDetail::showNothing()
{
    QWidget *content = start();
    m_column->addWidget(new TextLabel(
        TextLabel::Role::Quiet,
        tr("A claim keeps one figure of the company, with every place that says it. Where two "
           "places give different values, both are shown: in an interview, somebody will "
           "notice.")));
    m_column->addWidget(new TextLabel(
        TextLabel::Role::Quiet,
        m_editor != nullptr ? tr("Choose a claim to see its places, or a figure to keep it.")
                            : tr("Choose a claim to see its places. Figures of a company can be "
                                 "kept once it is yours (Company, Make It Mine).")));
    finish(content, tr("Claim"));
}

void ClaimDetail::showClaim(const ClaimState &state, const ClaimSurvey &survey)
{
    if (m_claimId == state.claim.id && m_places != nullptr) {
        if (m_editor != nullptr)
            refreshFields(m_fields, *m_editor->pack());
        const int place = m_scroll->verticalScrollBar()->value();
        QWidget *places = makePlaces(state, survey);
        delete m_column->replaceWidget(m_places, places);
        m_places->deleteLater();
        m_places = places;
        places->show();
        m_scroll->verticalScrollBar()->setValue(place);
        return;
    }
    QWidget *content = start();
    m_claimId = state.claim.id;
    addFields(state);
    m_places = makePlaces(state, survey);
    m_column->addWidget(m_places);
    finish(content, state.claim.name);
}

void ClaimDetail::addFields(const ClaimState &state)
{
    if (m_editor == nullptr) {
        m_column->addWidget(new TextLabel(TextLabel::Role::Quiet, state.claim.name));
        m_column->addWidget(new TextLabel(TextLabel::Role::Title, state.claim.value));
        return;
    }
    const QString path = QStringLiteral("/claims/") + state.claim.id + QLatin1Char('/');
    m_fields << new TextField(*m_editor, path + QStringLiteral("name"), tr("What it is about"))
             << new TextField(*m_editor, path + QStringLiteral("value"), tr("The value"));
    for (EditField *field : std::as_const(m_fields))
        m_column->addWidget(field);
    refreshFields(m_fields, *m_editor->pack());
}

QWidget *ClaimDetail::makePlaces(const ClaimState &state, const ClaimSurvey &survey)
{
    auto *places = new QWidget;
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, gap, 0, 0);
    column->setSpacing(gap);
    column->addWidget(new TextLabel(TextLabel::Role::Heading, claimStateText(state)));
    // Those that say something else are what one came for.
    for (const bool differing : {true, false}) {
        for (qsizetype i = 0; i < state.sayings.size(); ++i) {
            if ((state.sayings.at(i).kind != Kind::Agrees) == differing)
                addPlace(*column, state, i);
        }
    }
    if (m_editor == nullptr)
        return places;
    addMore(*column, state.claim, survey);
    QPushButton *remove = makeButton(tr("Delete claim"), tr("Delete this claim"), places);
    remove->setObjectName(QStringLiteral("removeClaim"));
    remove->setToolTip(tr("The texts stay as they are"));
    connect(remove, &QAbstractButton::clicked, this, [this, claim = state.claim] {
        if (const auto gone = m_editor->apply(edits::removeClaim(claim.id)); !gone)
            Q_EMIT failed(gone.error().userText);
        else
            Q_EMIT removed(claim);
    });
    column->addSpacing(gap);
    column->addWidget(remove, 0, Qt::AlignLeft);
    return places;
}

void ClaimDetail::addLink(QVBoxLayout &column, const QString &place, const QString &path)
{
    auto *link = new WrappingLink(place);
    link->setToolTip(tr("Go to this text"));
    connect(link, &QAbstractButton::clicked, this, [this, path] { Q_EMIT placeRequested(path); });
    column.addWidget(link);
}

void ClaimDetail::addPlace(QVBoxLayout &column, const ClaimState &state, qsizetype number)
{
    const ClaimSaying &saying = state.sayings.at(number);
    auto *card = new CardFrame(nullptr);
    QString says;
    switch (saying.kind) {
    case Kind::Agrees:
        says = tr("✓ Says it: %1").arg(quoted(saying.says));
        break;
    case Kind::Differs:
        says = tr("✗ Says something else: %1. The claim keeps %2.")
                   .arg(quoted(saying.says), quoted(state.claim.value));
        break;
    case Kind::Silent:
        says = tr("⚠ No longer says it.");
        break;
    }
    addLink(*card->column(), saying.place, saying.path);
    card->column()->addWidget(new TextLabel(TextLabel::Role::Body, says));
    column.addWidget(card);
    if (m_editor == nullptr)
        return;
    auto *buttons = new FlowLayout(gap, gap);
    if (saying.kind == Kind::Differs) {
        QPushButton *take = makeButton(tr("Keep This Value"),
                                       tr("Keep the value %1").arg(quoted(saying.says)), card);
        take->setObjectName(QStringLiteral("takeValue"));
        connect(take, &QAbstractButton::clicked, this, [this, claim = state.claim, saying] {
            Claim changed = claim;
            const QList<Figure> said = figuresIn(saying.says);
            changed.value = said.isEmpty() ? saying.says : said.constFirst().text;
            change(changed);
        });
        buttons->addWidget(take);
    }
    QPushButton *leave = makeButton(
        tr("Not This Place"), tr("This place says something else: %1").arg(saying.place), card);
    leave->setObjectName(QStringLiteral("leavePlace"));
    connect(leave, &QAbstractButton::clicked, this, [this, claim = state.claim, saying] {
        Claim changed = claim;
        const auto mention = std::find_if(
            changed.mentions.begin(), changed.mentions.end(), [&saying](const ClaimMention &each) {
                return each.thing == saying.thing &&
                       (saying.kind == Kind::Silent || each.wording == saying.says);
            });
        const auto ofThing = std::find_if(
            changed.mentions.begin(), changed.mentions.end(),
            [&saying](const ClaimMention &each) { return each.thing == saying.thing; });
        if (ofThing == changed.mentions.end())
            return;
        changed.mentions.erase(mention != changed.mentions.end() ? mention : ofThing);
        change(changed);
    });
    buttons->addWidget(leave);
    card->column()->addLayout(buttons);
}

void ClaimDetail::addMore(QVBoxLayout &column, const Claim &claim, const ClaimSurvey &survey)
{
    const QList<Figure> values = figuresIn(claim.value);
    if (values.isEmpty())
        return;
    const QList<PlacedFigure> same = sayingTheSame(survey.unkept, values.constFirst());
    if (same.isEmpty())
        return;
    column.addSpacing(gap);
    column.addWidget(
        new TextLabel(TextLabel::Role::Heading, tr("The same figure stands here too")));
    for (const PlacedFigure &figure : same.first(std::min(same.size(), mostOffered))) {
        auto *card = new CardFrame(nullptr);
        addLink(*card->column(), figure.place, figure.path);
        card->column()->addWidget(
            new TextLabel(TextLabel::Role::Body, figure.context.simplified()));
        QPushButton *add = makeButton(tr("Add to This Claim"),
                                      tr("Add to this claim: %1").arg(figure.place), card);
        add->setObjectName(QStringLiteral("addPlace"));
        connect(add, &QAbstractButton::clicked, this, [this, claim, figure] {
            Claim changed = claim;
            changed.mentions += claimOf(figure).mentions;
            change(changed);
        });
        card->column()->addWidget(add, 0, Qt::AlignLeft);
        column.addWidget(card);
    }
}

void ClaimDetail::change(const Claim &claim)
{
    if (const auto changed = m_editor->apply(edits::changeClaim(claim)); !changed)
        Q_EMIT failed(changed.error().userText);
}

void ClaimDetail::showFigure(const PlacedFigure &figure, const ClaimSurvey &survey)
{
    QWidget *content = start();
    m_column->addWidget(new TextLabel(TextLabel::Role::Title, figure.figure.text));
    addLink(*m_column, figure.place, figure.path);
    m_column->addWidget(new TextLabel(TextLabel::Role::Body, figure.context.simplified()));
    if (m_editor != nullptr)
        addKeeping(*m_column, figure, survey);
    else
        m_column->addWidget(new TextLabel(
            TextLabel::Role::Quiet, tr("Figures of a company can be kept as claims once it is "
                                       "yours (Company, Make It Mine).")));
    finish(content, figure.figure.text);
}

void ClaimDetail::addKeeping(QVBoxLayout &column, const PlacedFigure &figure,
                             const ClaimSurvey &survey)
{
    column.addSpacing(gap);
    column.addWidget(new TextLabel(TextLabel::Role::Heading, tr("Keep it as a claim")));
    auto *name = new QLineEdit;
    name->setObjectName(QStringLiteral("claimName"));
    name->setAccessibleName(tr("What the figure is about"));
    name->setPlaceholderText(tr("What it is about: downtime on March 15"));
    column.addWidget(name);

    QList<PlacedFigure> others = sayingTheSame(survey.unkept, figure.figure);
    others.removeIf([&figure](const PlacedFigure &other) { return other.path == figure.path; });
    others = others.first(std::min(others.size(), mostOffered));
    QList<WrappingCheckBox *> boxes;
    if (!others.isEmpty())
        column.addWidget(
            new TextLabel(TextLabel::Role::Small, tr("The same figure stands here too; is it "
                                                     "about the same thing?")));
    for (const PlacedFigure &other : std::as_const(others)) {
        auto *box = new WrappingCheckBox(other.place);
        box->setToolTip(other.context.simplified());
        column.addWidget(box);
        boxes << box;
    }
    auto *row = new FlowLayout(gap, gap);
    QPushButton *keep = makeButton(tr("Keep as Claim"), tr("Keep this figure as a claim"), nullptr);
    keep->setObjectName(QStringLiteral("keepFigure"));
    keep->setEnabled(false);
    row->addWidget(keep);
    connect(name, &QLineEdit::textChanged, keep,
            [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    const auto keepIt = [this, name, boxes, figure, others] {
        if (name->text().trimmed().isEmpty())
            return;
        Claim claim = claimOf(figure);
        claim.name = name->text().simplified();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes.at(i)->isChecked())
                claim.mentions += claimOf(others.at(i)).mentions;
        }
        const Result<QString> added = m_editor->apply(edits::addClaim(claim));
        if (added)
            Q_EMIT kept(*added);
        else
            Q_EMIT failed(added.error().userText);
    };
    connect(keep, &QAbstractButton::clicked, this, keepIt);
    connect(name, &QLineEdit::returnPressed, this, keepIt);

    auto *menu = new QMenu(keep);
    for (const ClaimState &state : survey.claims) {
        const QList<Figure> value = figuresIn(state.claim.value);
        if (value.isEmpty() || !comparable(value.constFirst(), figure.figure))
            continue;
        QString title =
            tr("%1: %2", "name and value of a claim").arg(state.claim.name, state.claim.value);
        menu->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, claim = state.claim, figure] {
                            Claim changed = claim;
                            changed.mentions += claimOf(figure).mentions;
                            change(changed);
                            Q_EMIT kept(claim.id);
                        });
    }
    if (!menu->isEmpty()) {
        QPushButton *add = makeButton(
            tr("Add to a Claim"), tr("Add this place to a claim that is kept already"), nullptr);
        add->setObjectName(QStringLiteral("addToClaim"));
        add->setMenu(menu);
        row->addWidget(add);
    }
    column.addLayout(row);
}

} // namespace recount
