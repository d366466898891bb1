package id.laksana.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL the bound instansi at the start of each transaction; it is forgotten at its end.
 */
@Component
class TenantTransactionListener implements TransactionExecutionListener {

    private final DataSource dataSource;

    TenantTransactionListener(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        String setting = Tenant.setting();
        if (beginFailure != null || setting == null || !transaction.isNewTransaction()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement =
                connection.prepareStatement("SELECT set_config('laksana.instansi', ?, true)")) {
            statement.setString(1, setting);
            statement.execute();
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("identity not set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
