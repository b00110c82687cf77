#pragma once

#include "foundation/result.h"
#include "takes/take.h"
#include "takes/view/takewords.h"

#include <QAbstractListModel>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QPushButton;

namespace recount
{

class TakeStore;

/// The takes in the bin, the last one deleted on top.
class BinModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What a question is called, by its key.
    using QuestionName = std::function<QString(const QString &questionKey)>;

    BinModel(TakeStore &store, const Clock &clock, QObject *parent = nullptr);

    void setQuestionName(QuestionName name) { m_questionName = std::move(name); }
    void reload();
    const Take *takeAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const recount::Error &error);

private:
    TakeStore &m_store;
    TakeWords m_words;
    QuestionName m_questionName;
    QList<Take> m_takes;
};

/// Shows the bin in the place of the takes, and brings takes back.
class BinWidget : public QWidget
{
    Q_OBJECT

public:
    BinWidget(TakeStore &store, const Clock &clock, QWidget *parent = nullptr);

    BinModel &model() { return *m_model; }

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void restore();
    void showRows();

    TakeStore &m_store;
    BinModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
    QPushButton *m_back;
    bool m_takeFocus = false; ///< as soon as its rows are known
};

} // namespace recount
