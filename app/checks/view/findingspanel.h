#pragma once

#include "checks/view/checkeddocument.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;

namespace recount
{

class FindingsNotice;
class TextLabel;

/// What the checks found, and about the chosen one why it matters and what can be done.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(CheckedDocument &document, QWidget *parent = nullptr);

    /// "2 errors, 5 warnings", "2 errors, 3 warnings; 30 more".
    static QString summary(const CheckedDocument &document);
    /// "PM16: The row has no evidence."
    static QString wordsOf(const Finding &finding);

    /// Chooses the finding with these words there, which something else shows.
    void follow(const ByteRange &place, const QString &words);

Q_SIGNALS:
    /// The user wants to see only what is new from now on.
    void acceptRequested();
    void placeRequested(const recount::ByteRange &range);
    /// A finding was chosen by the keyboard, which stays in the list.
    void placeChosen(const recount::ByteRange &range);
    /// The user wants to hide this finding for a while.
    void hideRequested(const recount::Finding &finding);
    /// The user wants to read about a rule.
    void pageRequested(const QString &rule);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void followProfile();
    void refresh();
    int rowOfChosen() const;
    void showChosen();
    void fixChosen();
    const Finding *chosen() const;

    CheckedDocument &m_document;
    QString m_chosenWords; ///< what is chosen may move in the list
    qsizetype m_chosenAt = 0;
    bool m_isRefreshing = false;
    TextLabel *m_summary;
    QComboBox *m_profile;
    QPushButton *m_accept;
    FindingsNotice *m_notice;
    QListWidget *m_list;
    TextLabel *m_why;
    QPushButton *m_fix;
    QPushButton *m_more;
    QPushButton *m_hide;
};

} // namespace recount
