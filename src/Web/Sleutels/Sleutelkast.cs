using System.Data.Common;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Sleutels;

/// <summary>
/// Keeps the keys of the framework in the store, where every node and every copy finds them, encrypted with the master key.
/// The framework asks synchronously and at any moment: hence a connection and a short transaction of its own.
/// </summary>
internal sealed class Sleutelkast(IOpslagMotor motor, Hoofdsleutel hoofdsleutel, Klok klok) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. Lees().Select(r => XElement.Parse(hoofdsleutel.Open(r.Id, r.Inhoud)))];

    /// <summary>True when the master key opens every key of the store.</summary>
    public bool GaatOpen()
    {
        try
        {
            return Lees().All(r => hoofdsleutel.Open(r.Id, r.Inhoud).Length > 0);
        }
        catch (HoofdsleutelPastNiet)
        {
            return false;
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var id = Guid.NewGuid();
        using var verbinding = motor.Verbinding();
        verbinding.Open();
        using var transactie = motor.Begin(verbinding, schrijven: true, regio: "");
        using var opdracht = Opdracht(
            transactie,
            "insert into kern_sleutel (id, inhoud, gemaakt_op) values (@id, @inhoud, @op)"
        );
        opdracht
            .Met("id", id)
            .Met("inhoud", hoofdsleutel.Sluit(id, element.ToString(SaveOptions.DisableFormatting)))
            .Met("op", klok.Nu);
        opdracht.ExecuteNonQuery();
        transactie.Commit();
    }

    /// <summary>The rows as they are stored.</summary>
    public IReadOnlyList<(Guid Id, string Inhoud)> Lees()
    {
        using var verbinding = motor.Verbinding();
        verbinding.Open();
        using var transactie = motor.Begin(verbinding, schrijven: false, regio: "");
        using var opdracht = Opdracht(transactie, "select id, inhoud from kern_sleutel order by gemaakt_op, id");
        using var lezer = opdracht.ExecuteReader();
        var uit = new List<(Guid, string)>();
        while (lezer.Read())
        {
            uit.Add((lezer.GetGuid(0), lezer.GetString(1)));
        }
        return uit;
    }

    private static DbCommand Opdracht(DbTransaction transactie, string tekst)
    {
        var opdracht = transactie.Connection!.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (tekst, transactie);
        return opdracht;
    }
}
