package dev.groundling.conversation.database;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions of SQLite. On a full disk, or when a disk fails, it rolls back by itself;
 * to roll back again is an error then, which would hide the one that matters.
 */
final class Transactions extends JdbcTransactionManager {

	private static final long serialVersionUID = 1L;

	private static final Logger log = LoggerFactory.getLogger(Transactions.class);

	Transactions(DataSource source) {
		super(source);
	}

	@Override
	protected void doRollback(DefaultTransactionStatus status) {
		try {
			super.doRollback(status);
		}
		catch (DataAccessException | TransactionException ex) {
			if (!String.valueOf(ex.getMostSpecificCause().getMessage()).contains("no transaction is active")) {
				throw ex;
			}
			log.debug("SQLite had rolled back already.", ex);
		}
	}

}
