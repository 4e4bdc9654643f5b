using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Regiotafel.Kern.Opslag;

/// <summary>Puts every command of EF Core into the transaction of the unit of work: none runs outside one.</summary>
internal sealed class InTransactie(Werkeenheid werk) : DbCommandInterceptor
{
    public override DbCommand CommandCreated(CommandEndEventData eventData, DbCommand result)
    {
        werk.Hang(result);
        return result;
    }
}
