#pragma once

#include "context/claimsurvey.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QTreeView;

namespace recount
{

class ClaimDetail;
class ClaimsModel;
class CompanyEditor;
class EditNotice;
class Navigator;
class TextLabel;
class TurningSplitter;

/// The figures of a company: what is kept as a claim with the places that say it, and what is not
/// kept yet. Reads the company in a pool job, and only while somebody looks.
class ClaimsPage : public QWidget
{
    Q_OBJECT

public:
    /// The navigator outlives the page.
    explicit ClaimsPage(Navigator &navigator, QWidget *parent = nullptr);

    /// Choice and search stay where what they refer to is still there.
    void setPack(std::shared_ptr<const Pack> pack);
    /// nullptr while what is shown is only to be read; else it has the same company open.
    void setEditor(CompanyEditor *editor);
    void focusSearch();

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    /// A text of the company page is to be seen, by its path.
    void companyRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLeft();
    void survey();
    void setSurvey(const ClaimSurvey &survey);
    void refreshView();
    void choose(const QString &key);
    void showChoice();
    void openPlace(const QString &path);
    void tellRemoved(const Claim &claim);

    Navigator &m_navigator;
    EditNotice *m_notice;
    TurningSplitter *m_splitter;
    QLineEdit *m_search = nullptr;
    TextLabel *m_count = nullptr;
    QTreeView *m_list = nullptr;
    ClaimsModel *m_model;
    ClaimDetail *m_detail;
    CompanyEditor *m_editor = nullptr;
    std::shared_ptr<const Pack> m_pack;
    QString m_chosen; ///< the key of what the detail shows
    QTimer m_soon;    ///< typing elsewhere is not followed letter by letter
    int m_asked = 0;  ///< counts surveys, to drop answers that came too late
    bool m_isOld = true;
    bool m_filling = false; ///< what is chosen is lost for a moment
};

} // namespace recount
