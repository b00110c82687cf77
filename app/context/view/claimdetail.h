#pragma once

#include "context/claimsurvey.h"

#include <QWidget>

class QVBoxLayout;

namespace recount
{

class CompanyEditor;
class EditField;
class ReadingArea;

/// One claim with every place that says it, or one figure that no claim keeps yet. In a company of
/// the user's own both can be edited: values taken over, places added and removed, figures kept.
class ClaimDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimDetail(QWidget *parent = nullptr);

    /// nullptr while what is shown is only to be read; else it has the same company open.
    void setEditor(CompanyEditor *editor);
    /// Says what claims are, and how to choose one.
    void showNothing();
    /// The same claim once more keeps what is being typed.
    void showClaim(const ClaimState &state, const ClaimSurvey &survey);
    void showFigure(const PlacedFigure &figure, const ClaimSurvey &survey);

Q_SIGNALS:
    /// Somebody wants to see the text at this path of packs/packtexts.h.
    void placeRequested(const QString &path);
    /// A figure is a claim now.
    void kept(const QString &claimId);
    void removed(const recount::Claim &claim);
    void failed(const QString &text);

private:
    QWidget *start();
    void finish(QWidget *content, const QString &name);
    void addFields(const ClaimState &state);
    QWidget *makePlaces(const ClaimState &state, const ClaimSurvey &survey);
    void addPlace(QVBoxLayout &column, const ClaimState &state, qsizetype number);
    void addMore(QVBoxLayout &column, const Claim &claim, const ClaimSurvey &survey);
    void addKeeping(QVBoxLayout &column, const PlacedFigure &figure, const ClaimSurvey &survey);
    void addLink(QVBoxLayout &column, const QString &place, const QString &path);
    void change(const Claim &claim);

    ReadingArea *m_scroll;
    CompanyEditor *m_editor = nullptr;
    QString m_claimId; ///< whose fields are shown
    QList<EditField *> m_fields;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_places = nullptr;
};

} // namespace recount
